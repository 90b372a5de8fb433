package com.acme.inventory;

import com.mysql.cj.exceptions.MysqlErrorNumbers;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

public class InventoryGrpcClient implements AutoCloseable {
    private static final int PORT = 50051;
    //                              ^^^^^ -
    private static final int MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
    //                                           ^^ - ^^^^ - ^^^^ -
    private final ManagedChannel channel;
    private int deadlineMillis = 400;
    //                           ^^^ -

    public InventoryGrpcClient(String host) {
        channel = ManagedChannelBuilder.forAddress(host, PORT)
                .maxInboundMessageSize(MAX_MESSAGE_BYTES)
                .keepAliveTime(30, TimeUnit.SECONDS)
                //             ^^ -
                .build();
    }

    public int count(String sku) throws InterruptedException {
        for (int attempt = 0; attempt < 5; attempt++) {
        //                 ^ -          ^ -
            try {
                return InventoryGrpc.newBlockingStub(channel)
                        .withDeadlineAfter(deadlineMillis, TimeUnit.MILLISECONDS)
                        .count(sku);
            } catch (StatusRuntimeException e) {
                int code = e.getStatus().getCode().value();
                if (code == 5) {
                //          ^ grpc
                    return 0;
                    //     ^ -
                }
                if (code == 4) {
                //          ^ grpc
                    deadlineMillis += 200;
                    //                ^^^ -
                } else if (code != 14 && code != 8) {
                //                 ^^ grpc       ^ grpc
                    throw e;
                }
            }
            Thread.sleep(100 + ThreadLocalRandom.current().nextInt(50));
            //           ^^^ -                                     ^^ -
        }
        throw Status.fromCodeValue(14).asRuntimeException();
        //                         ^^ grpc
    }

    public boolean reserve(Connection db, String sku) throws SQLException {
        try (PreparedStatement insert = db.prepareStatement("INSERT INTO reservation VALUES (?, ?)")) {
            insert.setString(1, sku);
            //               ^ -
            insert.setInt(2, 200);
            //            ^ -
            //               ^^^ -
            insert.setQueryTimeout(15);
            //                     ^^ -
            return insert.executeUpdate() == 1;
            //                               ^ -
        } catch (SQLException e) {
            switch (e.getErrorCode()) {
                case 1062:
                //   ^^^^ mysql
                    return false;
                case 1205:
                //   ^^^^ mysql
                case 1213:
                //   ^^^^ mysql
                    return reserve(db, sku);
                case 1045:
                //   ^^^^ mysql
                    throw new IllegalStateException("wrong password", e);
                default:
                    if (e.getErrorCode() == MysqlErrorNumbers.ER_NO_SUCH_TABLE || e.getErrorCode() == 1054) {
                    //                                                                                ^^^^ mysql
                        throw new IllegalStateException("run the migrations", e);
                    }
                    throw e;
            }
        }
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
