import { test } from 'vitest';
import { checkLog } from './checkLog';

test('cbs dism', () => {
  checkLog(String.raw`
2026-11-21 10:00:00, Info                  CBS    Failed to find package [HRESULT = 0x80073712 - ERROR_SXS_COMPONENT_STORE_CORRUPT]
                                                                                    ^^^^^^^^^^ hresult
2026-11-21 10:00:01, Error                 CSI    00000006 (F) STATUS_OBJECT_NAME_NOT_FOUND #123# from Windows::Rtl::SystemImplementation::CSystem [gle=0xd0000034]
                                                                                                                                                        ^^^^^^^^^^ ntstatus
2026-11-21 10:00:02, Error                 DISM   DISM Package Manager: PID=404 TID=500 Failed processing package changes - CDISMPackageManager::RestoreHealth(hr:0x800f081f)
                                                                                                                                                                  ^^^^^^^^^^ hresult
2026-11-21 10:00:03, Info                  DISM   DISM.EXE: Image session has been closed. Reboot required=no.
2026-11-21 10:00:04, Info                  CBS    Session: 31123456_404 initialized by client WindowsUpdateAgent, external staging directory: (null)
2026-11-21 10:00:05, Info                  CSI    00000001 Shim considered [l:256{128}]"\??\C:\Windows\x.dll" : got STATUS_SUCCESS
Error: 0x800f0954
       ^^^^^^^^^^ hresult
`);
});

test('windowsupdate', () => {
  checkLog(String.raw`
2026/11/21 10:00:00.1234567 1234  5678  Agent           *FAILED* [80240438] Method failed [AgentProtocolTalker::StartCategoryScan:1234]
                                                                  ^^^^^^^^ hresult
2026-11-21 10:00:00:123  904  1234 Misc WARNING: Send failed with hr = 80072ee2.
                                                                       ^^^^^^^^ hresult
2026-11-21 10:00:00:123  904  1234 Misc FATAL: SOAP/WinHttp - SendRequest: SendRequestUsingProxy failed. error 0x80072efd
                                                                                                               ^^^^^^^^^^ hresult
2026-11-21 10:00:01:123  904  1234 PT   + ServerId = {9482F4B4-E343-43B6-B170-9A65BC822C77}, Server type = 2
2026-11-21 10:00:02:123  904  1234 Agent  * WARNING: Exit code = 0x8024402C
                                                                 ^^^^^^^^^^ hresult
2026-11-21 10:00:03:123  904  1234 Agent  * WARNING: Failed to obtain cab, error = 0x80240022
                                                                                   ^^^^^^^^^^ hresult
`);
});

test('msi', () => {
  checkLog(String.raw`
MSI (s) (A4:F8) [10:00:00:123]: Product: X -- Error 1722. There is a problem with this Windows Installer package. A program run as part of the setup did not finish as expected.
                                                    ^^^^ win32
CustomAction DoIt returned actual error code 1603 (note this may not be 100% accurate if translation happened inside sandbox)
                                             ^^^^ win32
MSI (s) (A4:F8) [10:00:02:123]: MainEngineThread is returning 1603
                                                              ^^^^ win32
MSI (c) (10:20) [10:00:03:123]: Product: X -- Installation operation failed.
MSI (s) (A4:F8) [10:00:02:123]: Windows Installer installed the product. Product Name: X. Product Version: 1.2.404. Installation success or error status: 1603.
                                                                                                                                                          ^^^^ win32
MSI (s) (A4:F8) [10:00:02:123]: Note: 1: 2205 2:  3: Error 
MSI (s) (A4:F8) [10:00:04:123]: Installation success or error status: 3010.
                                                                      ^^^^ win32
`);
});

test('cmtrace', () => {
  checkLog(String.raw`
<![LOG[Failed to run the action: Install App. Error 0x80070643]LOG]!><time="10:00:00.123+000" date="11-21-2026" component="TSManager" context="" type="3" thread="4040" file="instruction.cxx:805">
                                                    ^^^^^^^^^^ hresult
<![LOG[Process completed with exit code 1603]LOG]!><time="10:00:01.123+000" date="11-21-2026" component="TSManager" context="" type="1" thread="404" file="commandline.cpp:1124">
                                        ^^^^ win32
<![LOG[   Matched exit code 3010 to a PendingHardReboot entry in exit codes table.]LOG]!><time="10:00:02.123+000" date="11-21-2026" component="AppEnforce" context="" type="1" thread="500" file="appexcnlib.cpp:1000">
                            ^^^^ win32
<![LOG[GetFileVersion returned 80070002]LOG]!><time="10:00:02.123+000" date="11-21-2026" component="AppEnforce" context="" type="1" thread="500" file="appexcnlib.cpp:1000">
                               ^^^^^^^^ hresult
Failed to get client certificate. Error: 0x87d00215	ClientIDManagerStartup	11/21/2026 10:00:00 AM	4040 (0x0FC8)
                                         ^^^^^^^^^^ hresult
`);
});

test('event log', () => {
  checkLog(String.raw`
The WinDefend service terminated with the following error: %%1053
                                                             ^^^^ win32
The Foo service terminated with the following service-specific error: %%-2147024893
                                                                        ^^^^^^^^^^^ hresult
Faulting application name: x.exe, version: 1.0.404.0, time stamp: 0x5f5e1000 Faulting module name: ntdll.dll, Exception code: 0xc0000005 Fault offset: 0x0000000000012345 Faulting process id: 0x194
                                                                                                                              ^^^^^^^^^^ ntstatus
An account failed to log on. Failure Reason: Unknown user name. Status: 0xC000006D Sub Status: 0xC0000064
                                                                        ^^^^^^^^^^ ntstatus    ^^^^^^^^^^ ntstatus
The computer has rebooted from a bugcheck.  The bugcheck was: 0x0000009f (0x0000000000000003, 0xffffc0012345, 0x1, 0x2).
DCOM got error "1084" attempting to start the service x with arguments "Unavailable"
                ^^^^ win32
The driver detected a controller error on \Device\Harddisk1\DR1.
Windows failed to apply the settings. Error code 1274.
                                                 ^^^^ win32
Installation Failure: Windows failed to install the following update with error 0x80073D02: 9NBLGGH4NNS1
                                                                                ^^^^^^^^^^ hresult
Event ID: 404
System error 53 has occurred.
             ^^ win32
Error 1067: The process terminated unexpectedly.
      ^^^^ win32
`);
});

test('powershell .net', () => {
  checkLog(String.raw`
Exception from HRESULT: 0x80070005 (E_ACCESSDENIED)
                        ^^^^^^^^^^ hresult
System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.
                                    ^^^^^ win32
System.Net.WebException: The remote server returned an error: (404) Not Found.
                                                               ^^^ http
System.Net.Http.HttpRequestException: Response status code does not indicate success: 503 (Service Unavailable).
                                                                                      ^^^ http
   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode() in C:\src\x.cs:line 404
Unhandled exception. System.IO.IOException: The process cannot access the file 'C:\x' because it is being used by another process. (HRESULT: 0x80070020)
                                                                                                                                             ^^^^^^^^^^ hresult
System.Runtime.InteropServices.COMException (0x800706BA): The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)
                                             ^^^^^^^^^^ hresult                                                   ^^^^^^^^^^ hresult
Process exited with code -1073741819 (0xc0000005).
                         ^^^^^^^^^^^ ntstatus
                                      ^^^^^^^^^^ ntstatus
The program '[4040] x.exe' has exited with code 3221225477 (0xc0000005) 'Access violation'.
                                                ^^^^^^^^^^ ntstatus
                                                            ^^^^^^^^^^ ntstatus
The thread 0x1a2b has exited with code 0 (0x0).
                                       ^ exit-code
                                          ^^^ exit-code
NativeErrorCode: 1225
                 ^^^^ win32
HResult=-2146233088
        ^^^^^^^^^^^ hresult
2026/11/21 10:00:00 ERROR 5 (0x00000005) Accessing Source Directory C:\x\
                          ^ win32
                             ^^^^^^^^^^ win32
2026/11/21 10:00:00 ERROR 32 (0x00000020) Copying File C:\x\y
                          ^^ win32
                              ^^^^^^^^^^ win32
net use : System error 1219 has occurred.
                       ^^^^ win32
C:\x.exe exited on HOST with error code 1.
                                        ^ win32
Error code: 0xC004F074
            ^^^^^^^^^^ ntstatus
ERRORLEVEL=9009
           ^^^^ exit-code
`);
});
