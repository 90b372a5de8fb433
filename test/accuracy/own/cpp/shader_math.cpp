#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace gfx {

enum class Key : int { Escape = 256, Enter = 257, Tab = 258, F1 = 290, Left = 263, Right = 262 };
//                              ^^^ -        ^^^ -      ^^^ -     ^^^ -       ^^^ -        ^^^ -

enum class Op : std::uint8_t { Nop = 0x00, Load = 0x10, Store = 0x11, Jump = 0x20, Halt = 0xFF };
//                                   ^^^^ -       ^^^^ -        ^^^^ -       ^^^^ -       ^^^^ -

constexpr int kWidth = 1280;
//                     ^^^^ -
constexpr int kHeight = 720;
//                      ^^^ -
constexpr int kTile = 16;
//                    ^^ -
constexpr std::array<int, 8> kGlyphWidths{200, 204, 301, 302, 400, 401, 404, 500};
//                        ^ -             ^^^ -     ^^^ -     ^^^ -     ^^^ -
//                                             ^^^ -     ^^^ -     ^^^ -     ^^^ -

struct Rgb {
    std::uint8_t r, g, b;
};

constexpr Rgb kSky{135, 206, 235};
//                 ^^^ -     ^^^ -
//                      ^^^ -
constexpr Rgb kGrass{34, 139, 34};
//                   ^^ -     ^^ -
//                       ^^^ -

std::uint32_t pack(Rgb c) {
    return 0xFF000000u | (c.r << 16) | (c.g << 8) | c.b;
    //     ^^^^^^^^^^^ -         ^^ -          ^ -
}

Rgb mix(Rgb a, Rgb b, int percent) {
    const int t = std::clamp(percent, 0, 100);
    //                                ^ -
    //                                   ^^^ -
    const auto one = [t](int x, int y) { return static_cast<std::uint8_t>((x * (100 - t) + y * t) / 100); };
    //                                                                          ^^^ -               ^^^ -
    return {one(a.r, b.r), one(a.g, b.g), one(a.b, b.b)};
}

std::uint32_t crc(const std::vector<std::uint8_t>& data) {
    std::uint32_t sum = 0xFFFFFFFF;
    //                  ^^^^^^^^^^ -
    for (const auto byte : data) {
        sum ^= byte;
        for (int i = 0; i < 8; ++i) sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
        //           ^ -    ^ -                   ^ -   ^^^^^^^^^^ -  ^ -        ^ -
    }
    return ~sum;
}

int frame_time(int fps) {
    if (fps == 0) return 1000;
    //         ^ -       ^^^^ -
    if (fps > 240) return 4;
    //        ^^^ -       ^ -
    return 1000 / fps;
    //     ^^^^ -
}

bool visible(int x, int y) {
    return x >= -200 && x < kWidth + 200 && y >= -200 && y < kHeight + 200;
    //          ^^^^ -               ^^^ -       ^^^^ -                ^^^ -
}

int error_term(int x0, int y0) {
    int error = 500;
    //          ^^^ -
    if (x0 == 404) error -= 14;
    //        ^^^ -         ^^ -
    if (y0 != 503) error += 22;
    //        ^^^ -         ^^ -
    return error;
}

int step(Op op, int status_bar_height) {
    switch (op) {
        case Op::Load: return 2;
        //                    ^ -
        case Op::Store: return 3;
        //                     ^ -
        case Op::Halt: return 0;
        //                    ^ -
        default: return status_bar_height > 24 ? 1 : 4;
        //                                  ^^ - ^ - ^ -
    }
}

}  // namespace gfx
