import { test } from 'vitest';
import { checkLog } from './checkLog';

test('kafka', () => {
  checkLog(String.raw`
[2026-11-21 10:00:00,123] ERROR [Producer clientId=p-1] Got error produce response with correlation id 404 on topic-partition a-0, retrying (2147483646 attempts left). Error: NOT_LEADER_OR_FOLLOWER (org.apache.kafka.clients.producer.internals.Sender)
[2026-11-21 10:00:01,123] WARN [Consumer clientId=c-1, groupId=g] Offset commit failed on partition a-0 at offset 500: The coordinator is not aware of this member. (org.apache.kafka)
%3|1732183200.123|FAIL|rdkafka#producer-1| [thrd:b:9092/1]: b:9092/1: Connect to ipv4#10.0.0.1:9092 failed: Connection refused (after 1ms in state CONNECT)
Kafka error code: 16 (NOT_COORDINATOR)
                  ^^ kafka
`);
});

test('rabbitmq', () => {
  checkLog(String.raw`
2026-11-21 10:00:00.123 [error] <0.1234.0> Channel error on connection <0.999.0> (10.0.0.1:51234 -> 10.0.0.2:5672, vhost: '/', user: 'x'), channel 1:
operation basic.publish caused a channel exception not_found: no exchange 'x' in vhost '/'
pika.exceptions.ChannelClosedByBroker: (404, "NOT_FOUND - no queue 'x' in vhost '/'")
com.rabbitmq.client.ShutdownSignalException: channel error; protocol method: #method<channel.close>(reply-code=406, reply-text=PRECONDITION_FAILED - inequivalent arg, class-id=50, method-id=10)
                                                                                                               ^^^ amqp
`);
});

test('gRPC from Go', () => {
  checkLog(`
    rpc error: code = 14 desc = transport is closing
                      ^^ grpc
    rpc error: code = Unavailable desc = error reading from server: EOF after 404 bytes
  `);
});

test('json-rpc', () => {
  checkLog(String.raw`
Error: {"jsonrpc":"2.0","id":1,"error":{"code":-32021,"message":"Session full"}}
                                               ^^^^^^ json-rpc
<-- {"id":2,"jsonrpc":"2.0","error":{"code":-32102,"message":"x"}}
                                            ^^^^^^ json-rpc
[Error - 10:00:00] Request textDocument/hover failed. Error: x Code: -32603
                                                                     ^^^^^^ json-rpc
Cortex error -32004
             ^^^^^^ json-rpc
ProviderRpcError: MetaMask Tx Signature: User denied. code: 4001
                                                            ^^^^ unknown
[rpc] request 404 failed: -32700
                          ^^^^^^ json-rpc
`);
});

test('grpc', () => {
  checkLog(String.raw`
grpc-status: 14
             ^^ grpc
rpc error: code = Unavailable desc = connection error: desc = "transport: dial tcp 10.0.0.1:500: connect: connection refused"
io.grpc.StatusRuntimeException: UNAVAILABLE: io exception
Error: 14 UNAVAILABLE: No connection established
       ^^ grpc
grpc_status=7 grpc_message="denied" duration=404
            ^ grpc
{"grpc.code":"Unavailable","grpc.service":"x","grpc.time_ms":404,"grpc_status":14}
                                                                               ^^ grpc
{"level":"error","grpc":{"code":5},"msg":"not found"}
                                ^ grpc
`);
});
