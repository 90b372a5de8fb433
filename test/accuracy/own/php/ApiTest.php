<?php

use PHPUnit\Framework\TestCase;

final class ApiTest extends TestCase
{
    private Api $api;

    protected function setUp(): void
    {
        $this->api = new Api('http://localhost:8000', timeout: 20);
        //                                                     ^^ -
    }

    /** @dataProvider statuses */
    public function testStatus(string $path, int $status, int $length): void
    {
        $response = $this->api->get($path);
        $this->assertSame($status, $response->getStatusCode());
        $this->assertLessThan($length, strlen($response->getBody()));
    }

    public static function statuses(): array
    {
        return [
            'home' => ['/', 200, 5000],
            //              ^^^ http
            //                   ^^^^ -
            'old' => ['/old', 301, 200],
            //                ^^^ http
            //                     ^^^ -
            'missing' => ['/missing', 404, 404],
            //                        ^^^ http
            //                             ^^^ -
            'admin' => ['/admin', 403, 500],
            //                    ^^^ http
            //                         ^^^ -
        ];
    }

    public function testCreates(): void
    {
        $response = $this->api->post('/items', ['size' => 500, 'colour' => 404]);
        //                                                ^^^ -            ^^^ -
        $this->assertEquals(201, $response->getStatusCode());
        //                  ^^^ http
        $this->assertEquals(500, $response->json('size'));
        //                  ^^^ -
        $response->assertStatus(201);
        //                      ^^^ http
        $this->assertCount(2, $this->api->get('/items')->json());
        //                 ^ -
    }

    public function testFailure(): void
    {
        $this->expectException(ApiException::class);
        $this->expectExceptionCode(503);
        //                         ^^^ http
        $this->api->get('/broken');
    }

    public function testCommand(): void
    {
        exec('php artisan items:prune --days=30', $lines, $code);
        $this->assertSame(0, $code);
        //                ^ exit-code
        $this->assertCount(12, $lines);
        //                 ^^ -
        $this->artisan('items:prune --days=x')->assertExitCode(2);
        //                                                     ^ exit-code
    }

    public function testSizes(): void
    {
        $this->assertSame(1024, Size::parse('1k'));
        //                ^^^^ -
        $this->assertSame(200, Size::clamp(150, 200, 400));
        //                ^^^ -            ^^^ -     ^^^ -
        //                                      ^^^ -
        $this->assertSame([400, 300], Size::fit(800, 600, 400));
        //                 ^^^ -                ^^^ -     ^^^ -
        //                      ^^^ -                ^^^ -
    }
}
