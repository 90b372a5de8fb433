import type { WordSplit } from './wordSplit';

/** Words that keep their capitals in a sentence made from a name. */
const acronyms = new Set(
  [
    'ACL API ASN CA COM CPU CRC CRL DB DDL DLL DML DNS DPI EOF FK FTP GPU GUID GTID HTTP HTTPS ID IDL IO IP IPC JSON',
    'LDAP LSN MAC NIC NTFS OEM OLE OS PC PDU PIN PKI PNP POSIX QOS RAID RAM RPC RSA SASL SID SMB SMTP SPN SQL SSL TCP',
    'AD ASF CTX DCOM DS DXGI EFS FDW FWP HW IKE KTM LSA MUI NAT NDIS OID OPM SAM SCM SXS UMDF WMI TLS TPM TTL UDF UDP UI URI URL USB UTF UUID VHD VLAN VM VPN WAL XA XML',
  ]
    .join(' ')
    .split(' '),
);

const contractions: Readonly<Record<string, string>> = { CANT: "CAN'T", DONT: "DON'T", ISNT: "ISN'T" };

const asOneWord: WordSplit = (run) => [run];

/**
 * `ERROR_FILE_NOT_FOUND` -> `File not found`, `KeyTooLong` -> `Key too long`.
 * The prefix is what every name of the family begins with; a name that is nothing else stays as it is.
 */
export const readable =
  (prefix: RegExp, words: WordSplit = asOneWord) =>
  (name: string): string => {
    const sentence = (name.replace(prefix, '') || name)
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .split(/[_\s]+/)
      .filter((word) => word !== '')
      .map((word) => contractions[word] ?? word)
      .flatMap((word) => (acronyms.has(word) ? [word] : words(word.toLowerCase())))
      .join(' ');
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
  };
