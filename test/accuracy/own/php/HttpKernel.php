<?php

declare(strict_types=1);
//                   ^ -

namespace Acme\Http;

use GuzzleHttp\Client;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\RequestException;
use Psr\Http\Message\ResponseInterface;

final class StatusCode
{
    public const OK = 200;
    //                ^^^ def http
    public const CREATED = 201;
    //                     ^^^ def http
    public const NO_CONTENT = 204;
    //                        ^^^ def http
    public const FOUND = 302;
    //                   ^^^ def http
    public const NOT_FOUND = 404;
    //                       ^^^ def http
    public const UNPROCESSABLE = 422;
    //                           ^^^ def http
    public const TOO_MANY = 429;
    //                      ^^^ def http
    public const SERVER_ERROR = 500;
    //                          ^^^ def http
}

final class Gateway
{
    private const TIMEOUT = 15;
    //                      ^^ -
    private const PAGE_SIZE = 200;
    //                        ^^^ -
    private const COLUMN_WIDTH = 404;
    //                           ^^^ -

    public function __construct(private Client $client, private int $retries = 3)
    //                                                                         ^ -
    {
    }

    public function get(string $path): ?array
    {
        for ($i = 0; $i < $this->retries; $i++) {
        //        ^ -
            try {
                $response = $this->client->get($path, ['timeout' => self::TIMEOUT, 'http_errors' => false]);
            } catch (ConnectException $e) {
                $errno = $e->getHandlerContext()['errno'] ?? 0;
                //                                           ^ -
                if ($errno === 28 || $errno === 7) {
                //             ^^ curl          ^ curl
                    usleep(250_000);
                    //     ^^^^^^^ -
                    continue;
                }
                throw $e;
            }
            switch ($response->getStatusCode()) {
                case 200:
                //   ^^^ http
                    return json_decode((string) $response->getBody(), true, 512);
                    //                                                      ^^^ -
                case 404:
                //   ^^^ http
                case 410:
                //   ^^^ http
                    return null;
                case 429:
                //   ^^^ http
                case 503:
                //   ^^^ http
                    sleep(2);
                    //    ^ -
                    break;
                default:
                    throw new \RuntimeException('unexpected answer', $response->getStatusCode());
            }
        }
        return null;
    }

    public function ok(ResponseInterface $response): bool
    {
        $code = $response->getStatusCode();
        return $code >= 200 && $code < 300 || $code === 304;
        //              ^^^ http       ^^^ http         ^^^ http
    }

    public function explain(RequestException $e): string
    {
        return match ($e->getCode()) {
            401, 403 => 'not allowed',
          //^^^ http
            //   ^^^ http
            413 => 'at most ' . self::PAGE_SIZE . ' rows',
          //^^^ http
            500 => 'broken',
          //^^^ http
            default => substr($e->getMessage(), 0, 500),
            //                                  ^ -
            //                                     ^^^ -
        };
    }
}
