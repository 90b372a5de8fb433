#include <windows.h>
#include <winsvc.h>
#include <stdio.h>

#define SERVICE_ID 404
//                 ^^^ -
#define PIPE_TIMEOUT 5000
//                   ^^^^ -
#define LOG_EVENT_STARTED 1000
//                        ^^^^ -
#define APP_E_NO_LICENSE 0x80040201
//                       ^^^^^^^^^^ def hresult

static SERVICE_STATUS_HANDLE handle;

static DWORD set_state(DWORD state, DWORD exit_code)
{
    SERVICE_STATUS st = { 0 };
    //                    ^ -

    st.dwServiceType = 0x10;
    //                 ^^^^ -
    st.dwCurrentState = state;
    st.dwWin32ExitCode = exit_code;
    st.dwWaitHint = 3000;
    //              ^^^^ -
    return SetServiceStatus(handle, &st) ? 0 : GetLastError();
    //                                     ^ win32
}

static DWORD WINAPI on_control(DWORD control, DWORD type, LPVOID data, LPVOID context)
{
    switch (control) {
    case 1:
    //   ^ -
    case 5:
    //   ^ -
        set_state(3, 0);
        //        ^ -
        //           ^ win32
        return 0;
        //     ^ win32
    case 4:
    //   ^ -
        return 0;
        //     ^ win32
    default:
        return 120;
        //     ^^^ win32
    }
}

static DWORD read_pipe(HANDLE pipe, char *buf, DWORD size)
{
    DWORD got;

    if (ReadFile(pipe, buf, size, &got, NULL))
        return 0;
        //     ^ win32
    DWORD err = GetLastError();
    if (err == 109 || err == 233)
    //         ^^^ win32     ^^^ win32
        return 0;
        //     ^ win32
    if (err == 234)
    //         ^^^ win32
        printf("message longer than %lu\n", size);
    if (err == 997)
    //         ^^^ win32
        WaitForSingleObject(pipe, PIPE_TIMEOUT);
    return err;
}

static HRESULT start_com(void)
{
    HRESULT hr = CoInitializeEx(NULL, 0);
    //                                ^ -

    if (hr == 0x80010106)
    //        ^^^^^^^^^^ hresult
        return 0;
        //     ^ hresult
    if (hr == 1)
    //        ^ hresult
        CoUninitialize();
    if (hr == 0x8007000E)
    //        ^^^^^^^^^^ hresult
        ExitProcess(8);
        //          ^ exit-code
    return hr;
}

int wmain(void)
{
    HANDLE mutex = CreateMutexW(NULL, TRUE, L"Global\\acme");

    if (GetLastError() == 183) {
    //                    ^^^ win32
        MessageBoxW(NULL, L"Already running", L"Acme", 0x30);
        //                                             ^^^^ -
        return 183;
        //     ^^^ exit-code
    }
    if (FAILED(start_com()))
        return 1;
        //     ^ exit-code
    SetLastError(0);
    //           ^ win32
    if (!StartServiceCtrlDispatcherW(NULL)) {
        if (GetLastError() == 1063)
        //                    ^^^^ win32
            printf("run me as a service\n");
        return 1;
        //     ^ exit-code
    }
    Sleep(500);
    //    ^^^ -
    SetConsoleOutputCP(65001);
    //                 ^^^^^ -
    MoveWindow(NULL, 100, 100, 640, 480, TRUE);
    //               ^^^ -     ^^^ -
    //                    ^^^ -     ^^^ -
    CloseHandle(mutex);
    return 0;
    //     ^ exit-code
}
