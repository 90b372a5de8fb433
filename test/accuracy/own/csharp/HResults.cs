namespace Acme.Interop
{
    public static class HResults
    {
        public const int E_NOTIMPL = unchecked((int)0x80004001);
        //                                          ^^^^^^^^^^ def hresult
        public const int E_NOINTERFACE = unchecked((int)0x80004002);
        //                                              ^^^^^^^^^^ def hresult
        public const int E_POINTER = unchecked((int)0x80004003);
        //                                          ^^^^^^^^^^ def hresult
        public const int E_ABORT = unchecked((int)0x80004004);
        //                                        ^^^^^^^^^^ def hresult
        public const int E_UNEXPECTED = unchecked((int)0x8000FFFF);
        //                                             ^^^^^^^^^^ def hresult
        public const int E_OUTOFMEMORY = unchecked((int)0x8007000E);
        //                                              ^^^^^^^^^^ def hresult
        public const int E_INVALIDARG = unchecked((int)0x80070057);
        //                                             ^^^^^^^^^^ def hresult
        public const int RPC_E_CHANGED_MODE = unchecked((int)0x80010106);
        //                                                   ^^^^^^^^^^ def hresult
        public const int REGDB_E_CLASSNOTREG = unchecked((int)0x80040154);
        //                                                    ^^^^^^^^^^ def hresult
        public const int CO_E_NOTINITIALIZED = -2147221008;
        //                                     ^^^^^^^^^^^ def hresult
    }

    public static class NtStatus
    {
        public const uint STATUS_SUCCESS = 0x00000000;
        //                                 ^^^^^^^^^^ def ntstatus
        public const uint STATUS_PENDING = 0x00000103;
        //                                 ^^^^^^^^^^ def ntstatus
        public const uint STATUS_ACCESS_VIOLATION = 0xC0000005;
        //                                          ^^^^^^^^^^ def ntstatus
        public const uint STATUS_NO_MEMORY = 0xC0000017;
        //                                   ^^^^^^^^^^ def ntstatus
        public const uint STATUS_ACCESS_DENIED = 0xC0000022;
        //                                       ^^^^^^^^^^ def ntstatus
        public const uint STATUS_OBJECT_NAME_NOT_FOUND = 0xC0000034;
        //                                               ^^^^^^^^^^ def ntstatus
    }

    public enum SocketErrorCode
    {
        Interrupted = 10004,
        //            ^^^^^ def win32
        AccessDenied = 10013,
        //             ^^^^^ def win32
        WouldBlock = 10035,
        //           ^^^^^ def win32
        AddressInUse = 10048,
        //             ^^^^^ def win32
        ConnectionReset = 10054,
        //                ^^^^^ def win32
        TimedOut = 10060,
        //         ^^^^^ def win32
        ConnectionRefused = 10061,
        //                  ^^^^^ def win32
    }

    public enum WindowMessage : uint
    {
        Create = 0x0001,
        //       ^^^^^^ -
        Destroy = 0x0002,
        //        ^^^^^^ -
        Paint = 0x000F,
        //      ^^^^^^ -
        KeyDown = 0x0100,
        //        ^^^^^^ -
        Timer = 0x0113,
        //      ^^^^^^ -
    }

    [System.Flags]
    public enum FileAccess32 : uint
    {
        Execute = 0x20000000,
        //        ^^^^^^^^^^ -
        Write = 0x40000000,
        //      ^^^^^^^^^^ -
        Read = 0x80000000,
        //     ^^^^^^^^^^ -
    }

    public static class Checks
    {
        public const int MaxPath = 260;
        //                         ^^^ -
        public const int CodePage = 65001;
        //                          ^^^^^ -

        public static bool IsNotRegistered(System.Runtime.InteropServices.COMException e)
        {
            return e.ErrorCode == unchecked((int)0x80040154) || e.HResult == -2147221164;
            //                                   ^^^^^^^^^^ hresult          ^^^^^^^^^^^ hresult
        }

        public static bool IsReset(System.Net.Sockets.SocketException e)
        {
            return e.ErrorCode == 10054 || e.NativeErrorCode == 10053;
            //                    ^^^^^ win32                   ^^^^^ win32
        }

        public static bool Succeeded(uint ntstatus) => ntstatus == 0x00000000 || ntstatus == 0x00000103;
        //                                                         ^^^^^^^^^^ ntstatus       ^^^^^^^^^^ ntstatus
    }
}
