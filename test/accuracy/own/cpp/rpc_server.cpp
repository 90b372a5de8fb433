#include <chrono>
#include <iostream>
#include <map>
#include <string>
#include <thread>

#include <nlohmann/json.hpp>

#include "transport.hpp"

namespace rpc {

using nlohmann::json;
using namespace std::chrono_literals;

constexpr int kParseError = -32700;
//                          ^^^^^^ def json-rpc
constexpr int kInvalidRequest = -32600;
//                              ^^^^^^ def json-rpc
constexpr int kMethodNotFound = -32601;
//                              ^^^^^^ def json-rpc
constexpr std::size_t kMaxLine = 1 << 20;
//                               ^ -  ^^ -
constexpr int kWorkers = 4;
//                       ^ -

json failure(const json& id, int code, const std::string& message) {
    return {{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", code}, {"message", message}}}};
}

class Server {
public:
    explicit Server(Transport& transport) : transport_(transport) {}

    void run() {
        std::string line;
        while (transport_.read(line, kMaxLine)) {
            transport_.write(answer(line).dump(2));
            //                                 ^ -
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            //                                                    ^ -
        }
    }

private:
    json answer(const std::string& line) {
        json request;
        try {
            request = json::parse(line);
        } catch (const json::parse_error& e) {
            if (e.id == 101) return failure(nullptr, -32700, "Parse error");
            //          ^^^ other                    ^^^^^^ json-rpc
            throw;
        }
        if (!request.is_object()) return failure(nullptr, -32600, "Invalid Request");
        //                                                ^^^^^^ json-rpc
        const auto id = request.value("id", json());
        const auto method = methods_.find(request.value("method", ""));
        if (method == methods_.end()) return failure(id, -32601, "Method not found");
        //                                               ^^^^^^ json-rpc
        try {
            return {{"jsonrpc", "2.0"}, {"id", id}, {"result", method->second(request["params"])}};
        } catch (const std::invalid_argument& e) {
            return failure(id, -32602, e.what());
            //                 ^^^^^^ json-rpc
        } catch (const std::exception& e) {
            return failure(id, -32603, e.what());
            //                 ^^^^^^ json-rpc
        }
    }

    bool retryable(const json& response) const {
        const int code = response["error"]["code"].get<int>();
        return code == -32000 || code == -32005;
        //             ^^^^^^ json-rpc   ^^^^^^ json-rpc
    }

    Transport& transport_;
    std::map<std::string, std::function<json(json)>> methods_;
    int served_ = 0;
    //            ^ -
};

}  // namespace rpc

int main(int argc, char** argv) {
    if (argc > 3) {
    //         ^ -
        std::cerr << "usage: rpcd [HOST [PORT]]\n";
        std::exit(2);
        //        ^ exit-code
    }
    Transport transport(argc > 1 ? argv[1] : "127.0.0.1", argc > 2 ? std::stoi(argv[2]) : 4545);
    //                         ^ -      ^ -                      ^ -                ^ -   ^^^^ -
    if (!transport.open(3000)) return 1;
    //                  ^^^^ -        ^ exit-code
    rpc::Server(transport).run();
    return 0;
    //     ^ exit-code
}
