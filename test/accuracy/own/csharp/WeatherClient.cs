using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Acme.Weather
{
    public sealed class WeatherClient
    {
        private const int MaxAttempts = 5;
        //                              ^ -
        private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(3000);
        //                                                                   ^^^^ -
        private static readonly int[] Transient = { 408, 429, 500, 502, 503, 504 };
        //                                          ^^^ http  ^^^ http  ^^^ http
        //                                               ^^^ http  ^^^ http  ^^^ http
        private readonly HttpClient http;

        public WeatherClient(HttpClient http)
        {
            this.http = http;
            http.Timeout = Timeout;
        }

        public async Task<string> GetAsync(string city, CancellationToken token = default)
        {
            for (var attempt = 0; attempt < MaxAttempts; attempt++)
            //                 ^ -
            {
                using var response = await http.GetAsync($"/v2/weather/{city}", token);
                if ((int)response.StatusCode == 200)
                //                              ^^^ http
                    return await response.Content.ReadAsStringAsync(token);
                if ((int)response.StatusCode == 404 || (int)response.StatusCode == 410)
                //                              ^^^ http                           ^^^ http
                    return null;
                if (Array.IndexOf(Transient, (int)response.StatusCode) < 0)
                //                                                       ^ -
                    throw new HttpRequestException("unexpected answer", null, response.StatusCode);
                await Task.Delay(200 * (1 << attempt), token);
                //               ^^^ -  ^ -
            }
            throw new TimeoutException($"no answer for {city}");
        }

        public static string Describe(HttpStatusCode status)
        {
            return (int)status switch
            {
                200 => "ok",
              //^^^ http
                304 => "unchanged",
              //^^^ http
                401 or 403 => "not allowed",
              //^^^ http
                //     ^^^ http
                >= 400 and < 500 => "bad request",
                // ^^^ http  ^^^ http
                _ => "failed",
            };
        }

        public static double ToCelsius(int fahrenheit) => (fahrenheit - 32) * 5 / 9;
        //                                                              ^^ -  ^ - ^ -

        public static bool IsHot(int kelvin) => kelvin > 303;
        //                                               ^^^ -

        public static string Wind(int degrees) => ((degrees + 22) / 45 % 8) switch
        //                                                    ^^ -  ^^ - ^ -
        {
            0 => "N",
          //^ -
            2 => "E",
          //^ -
            4 => "S",
          //^ -
            6 => "W",
          //^ -
            _ => "-",
        };
    }
}
