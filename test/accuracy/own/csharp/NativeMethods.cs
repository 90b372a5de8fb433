using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Acme.Shell
{
    internal static class NativeMethods
    {
        internal const int ERROR_SUCCESS = 0;
        //                                 ^ def win32
        internal const int ERROR_FILE_NOT_FOUND = 2;
        //                                        ^ def win32
        internal const int ERROR_ACCESS_DENIED = 5;
        //                                       ^ def win32
        internal const int ERROR_INSUFFICIENT_BUFFER = 122;
        //                                             ^^^ def win32
        internal const int ERROR_MORE_DATA = 234;
        //                                   ^^^ def win32
        internal const int ERROR_NO_MORE_ITEMS = 259;
        //                                       ^^^ def win32

        internal const int S_OK = 0;
        //                        ^ def hresult
        internal const int S_FALSE = 1;
        //                           ^ def hresult
        internal const int E_FAIL = unchecked((int)0x80004005);
        //                                         ^^^^^^^^^^ def hresult
        internal const int E_ACCESSDENIED = unchecked((int)0x80070005);
        //                                                 ^^^^^^^^^^ def hresult

        internal const int WM_CLOSE = 0x0010;
        //                            ^^^^^^ -
        internal const int WM_COMMAND = 0x0111;
        //                              ^^^^^^ -
        internal const int SW_SHOWNORMAL = 1;
        //                                 ^ -
        internal const uint GENERIC_READ = 0x80000000;
        //                                 ^^^^^^^^^^ -
        internal const int VK_ESCAPE = 0x1B;
        //                             ^^^^ -
        internal const uint MB_ICONERROR = 0x00000010;
        //                                 ^^^^^^^^^^ -

        [DllImport("advapi32.dll", SetLastError = true, CharSet = CharSet.Unicode)]
        private static extern int RegOpenKeyEx(IntPtr key, string name, int options, int access, out IntPtr result);

        [DllImport("user32.dll", SetLastError = true)]
        private static extern bool OpenClipboard(IntPtr owner);

        [DllImport("ole32.dll")]
        private static extern int CoInitializeEx(IntPtr reserved, uint mode);

        internal static IntPtr OpenKey(string name)
        {
            int rc = RegOpenKeyEx(new IntPtr(-2147483646), name, 0, 0x20019, out IntPtr key);
            //                               ^^^^^^^^^^^ -       ^ -
            //                                                      ^^^^^^^ -
            if (rc == 2) return IntPtr.Zero;
            //        ^ win32
            if (rc != 0) throw new Win32Exception(rc);
            //        ^ win32
            return key;
        }

        internal static void TakeClipboard()
        {
            for (int i = 0; i < 10; i++)
            //           ^ -    ^^ -
            {
                if (OpenClipboard(IntPtr.Zero)) return;
                if (Marshal.GetLastWin32Error() != 5) break;
                //                                 ^ win32
                System.Threading.Thread.Sleep(50);
                //                            ^^ -
            }
            throw new Win32Exception(1418);
            //                       ^^^^ win32
        }

        internal static void StartCom()
        {
            int hr = CoInitializeEx(IntPtr.Zero, 2);
            //                                   ^ -
            if (hr == unchecked((int)0x80010106)) return;
            //                       ^^^^^^^^^^ hresult
            if (hr < 0) Marshal.ThrowExceptionForHR(hr);
            //       ^ -
        }

        internal static bool IsSharingViolation(Exception e)
        {
            return e.HResult == unchecked((int)0x80070020) || e.HResult == -2147024863;
            //                                 ^^^^^^^^^^ hresult          ^^^^^^^^^^^ hresult
        }
    }
}
