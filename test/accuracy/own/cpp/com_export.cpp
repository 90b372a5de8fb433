#include <windows.h>
#include <shlobj.h>
#include <wrl/client.h>

#include <string>

using Microsoft::WRL::ComPtr;

namespace {

constexpr HRESULT kNoDocument = static_cast<HRESULT>(0x80040401);
//                                                   ^^^^^^^^^^ def hresult
constexpr HRESULT kFileExists = static_cast<HRESULT>(0x80070050);
//                                                   ^^^^^^^^^^ def hresult
constexpr UINT kTimerId = 1001;
//                        ^^^^ -
constexpr int kMargin = 400;
//                      ^^^ -

bool busy(HRESULT hr) {
    return hr == static_cast<HRESULT>(0x80010001) || hr == static_cast<HRESULT>(0x8001010A);
    //                                ^^^^^^^^^^ hresult                        ^^^^^^^^^^ hresult
}

HRESULT retry(const std::function<HRESULT()>& call) {
    HRESULT hr = 0;
    //           ^ hresult
    for (int i = 0; i < 20; ++i) {
    //           ^ -    ^^ -
        hr = call();
        if (!busy(hr)) return hr;
        ::Sleep(250);
        //      ^^^ -
    }
    return hr;
}

}  // namespace

HRESULT Export(IDispatch* document, const std::wstring& path) {
    if (document == nullptr) return 0x80004003;
    //                              ^^^^^^^^^^ hresult
    if (path.size() > 260) return 0x800700CE;
    //                ^^^ -       ^^^^^^^^^^ hresult
    ComPtr<IPersistFile> file;
    HRESULT hr = document->QueryInterface(IID_PPV_ARGS(&file));
    if (hr == 0x80004002) return kNoDocument;
    //        ^^^^^^^^^^ hresult
    hr = retry([&] { return file->Save(path.c_str(), FALSE); });
    switch (hr) {
        case 0:
        //   ^ hresult
        case 1:
        //   ^ hresult
            return 0;
            //     ^ hresult
        case 0x80030005:
        //   ^^^^^^^^^^ hresult
        case 0x80070005:
        //   ^^^^^^^^^^ hresult
            ::MessageBoxW(nullptr, L"You may not write there.", L"Export", 0x10);
            //                                                             ^^^^ -
            return hr;
        case 0x80070070:
        //   ^^^^^^^^^^ hresult
            ::MessageBoxW(nullptr, L"The disk is full.", L"Export", 0x10);
            //                                                      ^^^^ -
            return hr;
        default:
            return hr;
    }
}

LRESULT CALLBACK WindowProc(HWND window, UINT message, WPARAM w, LPARAM l) {
    switch (message) {
        case 0x0113:
        //   ^^^^^^ -
            if (w == kTimerId) ::KillTimer(window, 1001);
            //                                     ^^^^ -
            return 0;
            //     ^ -
        case 0x0002:
        //   ^^^^^^ -
            ::PostQuitMessage(0);
            //                ^ exit-code
            return 0;
            //     ^ -
        case 0x0100:
        //   ^^^^^^ -
            if (w == 27) ::DestroyWindow(window);
            //       ^^ -
            return 0;
            //     ^ -
        default:
            return ::DefWindowProcW(window, message, w, l);
    }
}

bool DeleteQuietly(const wchar_t* path) {
    if (::DeleteFileW(path)) return true;
    const DWORD error = ::GetLastError();
    if (error == 2 || error == 3) return true;
    //           ^ win32       ^ win32
    if (error == 32) ::Sleep(1000);
    //           ^^ win32    ^^^^ -
    return false;
}
