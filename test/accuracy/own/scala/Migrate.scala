package com.acme.db

import java.sql.{BatchUpdateException, Connection, DriverManager, SQLException}
import scala.annotation.tailrec
import scala.sys.process._

object Migrate extends App {
  val Version = 404
  //            ^^^ -
  val ChunkRows = 1000
  //              ^^^^ -
  val LockId = 50001
  //           ^^^^^ -
  val UniqueViolation = "23505"
  //                     ^^^^^ def sqlstate
  val Deadlock = "40P01"
  //              ^^^^^ def sqlstate

  val connection = DriverManager.getConnection("jdbc:postgresql://db:5432/acme")
  connection.setNetworkTimeout(null, 20000)
  //                                 ^^^^^ -

  @tailrec
  def withRetry(attempts: Int)(step: => Int): Int = {
    val outcome =
      try Right(step)
      catch { case e: SQLException => Left(e) }
    outcome match {
      case Right(rows) => rows
      case Left(e) if e.getSQLState == "40001" && attempts > 0 =>
      //                                ^^^^^ sqlstate       ^ -
        Thread.sleep(100 * (6 - attempts))
        //           ^^^ -  ^ -
        withRetry(attempts - 1)(step)
        //                   ^ -
      case Left(e) if e.getSQLState == "42P07" || e.getSQLState == "42701" => 0
      //                                ^^^^^ sqlstate              ^^^^^ sqlstate
      //                                                                      ^ -
      case Left(e) => throw e
    }
  }

  def fill(c: Connection): Int = {
    val insert = c.prepareStatement("insert into price values (?, ?)")
    (1 to 5000).foreach { i =>
   //^ -  ^^^^ -
      insert.setInt(1, i)
      //            ^ -
      insert.setInt(2, i * 100 % 503)
      //            ^ -    ^^^ - ^^^ -
      insert.addBatch()
      if (i % ChunkRows == 0) insert.executeBatch()
      //                   ^ -
    }
    5000
  //^^^^ -
  }

  val rows = withRetry(5)(fill(connection))
  //                   ^ -
  println(s"version $Version, $rows rows")

  val dump = "pg_dump --schema-only acme".!
  if (dump == 127) sys.exit(69)
  //          ^^^ exit-code ^^ exit-code
  if (dump != 0) {
  //          ^ exit-code
    Console.err.println("dump failed")
    sys.exit(1)
    //       ^ exit-code
  }
  val exitCode = Seq("git", "diff", "--exit-code", "schema.sql").!
  exitCode match {
    case 0 => println("schema unchanged")
    //   ^ exit-code
    case 1 => println("schema changed")
    //   ^ exit-code
    case 128 => sys.exit(3)
    //   ^^^ exit-code   ^ exit-code
    case other => sys.exit(other)
  }
}
