/** Words that keep their capitals in a sentence made from a name. */
const acronyms = new Set(
  'ACL API ASN CA CPU CRC CRL DB DDL DLL DML DNS DPI EOF FK FTP GPU GUID GTID HTTP HTTPS ID IDL IO IP IPC JSON LDAP LSN MAC NIC NTFS OEM OLE OS PC PDU PIN PKI PNP POSIX QOS RAID RAM RPC RSA SASL SID SMB SMTP SPN SQL SSL TCP TLS TPM TTL UDF UDP UI URI URL USB UTF UUID VHD VLAN VM VPN WAL XA XML'.split(
    ' ',
  ),
);

/** `FILE_NOT_FOUND` -> `File not found`; `KeyTooLong` -> `Key too long`. Prefixes such as `ERROR_` are dropped by the caller's pattern. */
export const readable =
  (prefix: RegExp) =>
  (name: string): string => {
    const words = name
      .replace(prefix, '')
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .split(/[_\s]+/)
      .filter((word) => word !== '');
    const sentence = words.map((word) => (acronyms.has(word) ? word : word.toLowerCase())).join(' ');
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
  };
