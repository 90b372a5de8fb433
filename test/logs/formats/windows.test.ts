import { test } from 'vitest';
import { checkFormat } from '../checkLog';

test('CBS', () =>
  checkFormat(
    'Windows servicing',
    `
    2026-11-21 07:01:02, Info                  CBS    Exec: Processing complete.  Session: 404_500, Package: a [HRESULT = 0x800f0831 - CBS_E_STORE_CORRUPTION]
                                                                                                                          ^^^^^^^^^^ hresult
    2026-11-21 07:01:02, Error                 CBS    Failed to resolve package [HRESULT = 0x80070002]
                                                                                           ^^^^^^^^^^ hresult
    2026-11-21 07:01:02, Info                  CSI    00000404 [SR] Verifying 500 components
    2026-11-21 07:01:02, Info                  CBS    WinVerifyTrust returned 0x800b0109, error = 0x0
                                                                              ^^^^^^^^^^ hresult  ^^^ win32
  `,
  ));

test('DISM', () =>
  checkFormat(
    'Windows servicing',
    `
    2026-11-21 07:01:02, Error                 DISM   DISM Package Manager: PID=404 TID=500 Failed finalizing changes. - CDISMPackageManager::Internal_Finalize(hr:0x800f081f)
                                                                                                                                                                   ^^^^^^^^^^ hresult
    2026-11-21 07:01:02, Info                  DISM   API: PID=404 TID=500 DismApi.dll: Version 10.0
  `,
  ));

test('Windows Installer: outcomes of actions and numbers of messages are its own', () =>
  checkFormat(
    'Windows Installer',
    String.raw`
    === Verbose logging started: 21.11.2026  7:01:02  Build type: SHIP UNICODE 5.00.10011.00  Calling process: C:\a.exe ===
    MSI (s) (04:F4) [07:01:02:123]: Product: X -- Installation failed.
    MSI (s) (04:F4) [07:01:02:123]: Note: 1: 2262 2: Error 3: -2147287038 
                                                              ^^^^^^^^^^^ hresult
    MSI (s) (04:F4) [07:01:02:123]: Note: 1: 1708 
    MSI (s) (04:F4) [07:01:02:123]: MainEngineThread is returning 1603
                                                                  ^^^^ win32
    MSI (s) (04:F4) [07:01:02:123]: Windows Installer installed the product. Product Name: X. Installation success or error status: 1603.
                                                                                                                                    ^^^^ win32
    CustomAction Foo returned actual error code 1603 (note this may not be 100% accurate if translation happened inside sandbox)
                                                ^^^^ win32
    Action ended 7:01:02: InstallFinalize. Return value 3.
    Action ended 7:01:02: InstallValidate. Return value 1.
    Error 1722. There is a problem with this Windows Installer package.
          ^^^^ win32
    MSI (c) (04:F4) [07:01:02:123]: Doing action: ExecuteAction 404
  `,
  ));

test('SetupAPI', () =>
  checkFormat(
    'SetupAPI',
    String.raw`
    >>>  [Device Install (Hardware initiated) - USB\VID_0404]
    >>>  Section start 2026/11/21 07:01:02.123
         dvi: {Build Driver List} 07:01:02.123
    !!!  dvi: Error 0xe0000219: No class installer
                    ^^^^^^^^^^ win32
    !    inf: Driver package is not signed. Error = 0x800f0247
                                                    ^^^^^^^^^^ hresult
         flq: Error 2: The system cannot find the file specified.
                    ^ win32
    !    sto: Failed to delete file. Error = 0x00000005
                                             ^^^^^^^^^^ win32
    <<<  Section end 2026/11/21 07:01:02.123
    <<<  [Exit status: FAILURE(0xe0000203)]
                               ^^^^^^^^^^ win32
  `,
  ));

test('Windows Update, the older form too', () =>
  checkFormat(
    'Windows Update',
    `
    2026/11/21 07:01:02.1234567 404   500   Agent           *FAILED* [80240016] Install failed
                                                                      ^^^^^^^^ hresult
    2026/11/21 07:01:02.1234567 1234  4660  ComApi          Update search failed, hr=0x8024402c
                                                                                     ^^^^^^^^^^ hresult
    2026-11-21	07:01:02:123	 404	500	Agent	WARNING: WU client failed Searching for update with error 0x8024402c
                                                                                                     ^^^^^^^^^^ hresult
    2026-11-21	07:01:02:123	 404	1f4	Misc	  * END *  Agent: Finding updates [CallerId = x] code 80072EE2
  `,
  ));

test('CMTrace: kind, thread and line are skipped', () =>
  checkFormat(
    'CMTrace',
    `
    <![LOG[Failed to run task sequence (0x80070002)]LOG]!><time="07:01:02.123+000" date="11-21-2026" component="execmgr" context="" type="3" thread="404" file="error.cpp:404">
                                        ^^^^^^^^^^ hresult
    <![LOG[Program exited with exit code 1603]LOG]!><time="07:01:02.123-060" date="11-21-2026" component="AppEnforce" context="" type="1" thread="500" file="code.cpp:500">
                                         ^^^^ win32
    Download failed with error 0x80072ee7  $$<DataTransferService><11-21-2026 07:01:02.123+000><thread=404 (0x194)>
                               ^^^^^^^^^^ hresult
  `,
  ));
