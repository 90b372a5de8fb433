using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;

namespace Acme.Packer
{
    internal static class Program
    {
        private const int BufferSize = 81920;
        //                             ^^^^^ -
        private const int WindowWidth = 404;
        //                              ^^^ -

        private static int Main(string[] args)
        {
            if (args.Length == 0)
            //                 ^ -
            {
                Console.Error.WriteLine("usage: packer DIRECTORY [LEVEL]");
                return 64;
                //     ^^ exit-code
            }
            if (args[0] == "--version")
            //       ^ -
            {
                Console.WriteLine("packer 2.4.0");
                return 0;
                //     ^ exit-code
            }
            var level = args.Length > 1 ? int.Parse(args[1]) : 6;
            //                        ^ -                ^ -   ^ -
            if (level < 1 || level > 9) Environment.Exit(2);
            //          ^ -          ^ -                 ^ exit-code
            try
            {
                Pack(args[0], level);
                //        ^ -
            }
            catch (DirectoryNotFoundException e)
            {
                Console.Error.WriteLine(e.Message);
                Environment.ExitCode = 66;
                //                     ^^ exit-code
                return Environment.ExitCode;
            }
            catch (OperationCanceledException)
            {
                return 130;
                //     ^^^ exit-code
            }
            return RunTool("signtool", "/sha 256") ? 0 : 3;
            //                                       ^ exit-code
            //                                           ^ exit-code
        }

        private static bool RunTool(string file, string arguments)
        {
            using var process = Process.Start(file, arguments);
            if (!process.WaitForExit(30000))
            //                       ^^^^^ -
            {
                process.Kill();
                return false;
            }
            if (process.ExitCode == 1) Console.Error.WriteLine("signing failed");
            //                      ^ exit-code
            if (process.ExitCode == -1073741819) Console.Error.WriteLine("signtool crashed");
            //                      ^^^^^^^^^^^ exit-code
            return process.ExitCode == 0;
            //                         ^ exit-code
        }

        private static void Pack(string directory, int level)
        {
            var buffer = new byte[BufferSize];
            var total = Directory.EnumerateFiles(directory).Sum(file => new FileInfo(file).Length);
            Console.WriteLine($"{total / 1024} KB at level {level}");
            Thread.Sleep(500);
            //           ^^^ -
            Console.SetWindowSize(Math.Min(WindowWidth, 120), 40);
            //                                          ^^^ - ^^ -
            Console.Beep(1000, 200);
            //           ^^^^ -
            //                 ^^^ -
            Array.Clear(buffer, 0, 1024);
            //                  ^ -
            //                     ^^^^ -
        }
    }
}
