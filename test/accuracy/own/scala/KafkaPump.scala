package com.acme.pump

import java.util.Properties
import org.apache.kafka.clients.producer.{KafkaProducer, ProducerRecord}
import org.apache.kafka.common.errors.ApiException
import org.apache.kafka.common.protocol.Errors
import scala.util.{Failure, Success, Try}

object KafkaPump {
  private val BatchSize = 16384
  //                      ^^^^^ -
  private val LingerMs = 20
  //                     ^^ -
  private val Partitions = 12
  //                       ^^ -
  private val UnknownTopic: Short = 3
  //                                ^ def kafka
  private val MessageTooLarge: Short = 10
  //                                   ^^ def kafka

  def main(args: Array[String]): Unit = {
    if (args.length != 2) {
    //                 ^ -
      System.err.println("usage: pump TOPIC FILE")
      sys.exit(64)
      //       ^^ exit-code
    }
    val properties = new Properties()
    properties.put("bootstrap.servers", "kafka-1:9092")
    properties.put("batch.size", Int.box(BatchSize))
    properties.put("linger.ms", Int.box(LingerMs))
    properties.put("retries", Int.box(5))
    //                                ^ -
    val producer = new KafkaProducer[String, String](properties)
    val failures = scala.io.Source.fromFile(args(1)).getLines().count { line =>
    //                                           ^ -
      !send(producer, args(0), line, attempt = 0)
      //                   ^ -                 ^ -
    }
    producer.close(java.time.Duration.ofSeconds(10))
    //                                          ^^ -
    if (failures > 100) sys.exit(2)
    //             ^^^ -         ^ exit-code
    sys.exit(if (failures == 0) 0 else 1)
    //                       ^ -       ^ exit-code
    //                          ^ exit-code
  }

  private def send(p: KafkaProducer[String, String], topic: String, line: String, attempt: Int): Boolean = {
    val partition = math.abs(line.hashCode) % Partitions
    Try(p.send(new ProducerRecord(topic, partition, null, line)).get()) match {
      case Success(_) => true
      case Failure(e) => handle(Errors.forException(e.getCause).code, p, topic, line, attempt)
    }
  }

  private def handle(code: Short, p: KafkaProducer[String, String], topic: String, line: String, n: Int): Boolean =
    code match {
      case 0 => true
      //   ^ kafka
      case 5 | 6 | 7 if n < 3 =>
      //   ^ kafka ^ kafka  ^ -
      //       ^ kafka
        Thread.sleep(200L * (n + 1))
        //           ^^^^ -      ^ -
        send(p, topic, line, n + 1)
        //                       ^ -
      case 3 => sys.error(s"no topic $topic")
      //   ^ kafka
      case 10 => send(p, topic, line.take(500000), n + 1)
      //   ^^ kafka                       ^^^^^^ -     ^ -
      case 29 =>
      //   ^^ kafka
        Runtime.getRuntime.halt(77)
        //                      ^^ exit-code
        false
      case _ => false
    }

  def rate(count: Long, millis: Long): Long = if (millis == 0) 0 else count * 1000 / millis
  //                                                        ^ -               ^^^^ -
  //                                                           ^ -
}
