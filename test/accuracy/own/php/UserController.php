<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Database\QueryException;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cache;

class UserController extends Controller
{
    public function index(Request $request): JsonResponse
    {
        $perPage = min((int) $request->query('per_page', 50), 500);
        //                                               ^^ - ^^^ -
        $users = Cache::remember('users', 600, fn () => User::paginate($perPage));
        //                                ^^^ -

        return response()->json($users, 200);
        //                              ^^^ http
    }

    public function show(int $id): JsonResponse
    {
        $user = User::find($id);
        if (! $user) {
            abort(404);
            //    ^^^ http
        }
        if ($user->banned_at !== null) {
            return response()->json(['error' => 'gone'], 410);
            //                                           ^^^ http
        }

        return response()->json($user);
    }

    public function store(Request $request): JsonResponse
    {
        $request->validate(['name' => 'required|max:200', 'age' => 'integer|between:18,120']);
        abort_if($request->user() === null, 401, 'Sign in');
        //                                  ^^^ http
        abort_unless($request->user()->can('create', User::class), 403);
        //                                                         ^^^ http
        try {
            $user = User::create($request->all());
        } catch (QueryException $e) {
            $driverCode = $e->errorInfo[1] ?? 0;
            //                          ^ -   ^ -
            if ($driverCode === 1062) {
            //                  ^^^^ mysql
                return response()->json(['error' => 'exists'], 409);
                //                                             ^^^ http
            }
            if ($driverCode == 1205 || $driverCode == 1213) {
            //                 ^^^^ mysql             ^^^^ mysql
                return response()->json(['error' => 'busy'], 503)->header('Retry-After', 5);
                //                                           ^^^ http                    ^ -
            }
            if ($e->getCode() === '23000') {
            //                     ^^^^^ sqlstate
                return new JsonResponse(['error' => 'invalid'], 422);
                //                                              ^^^ http
            }
            report($e);
            abort(500);
            //    ^^^ http
        }

        return response()->json($user, 201);
        //                             ^^^ http
    }

    public function avatar(User $user)
    {
        $image = imagecreatetruecolor(200, 200);
        //                            ^^^ -
        //                                 ^^^ -
        $grey = imagecolorallocate($image, 204, 204, 204);
        //                                 ^^^ -     ^^^ -
        //                                      ^^^ -
        imagefilledellipse($image, 100, 100, 180, 180, $grey);
        //                         ^^^ -     ^^^ -
        //                              ^^^ -     ^^^ -
        imagestring($image, 5, 80, 92, strtoupper($user->initials), 0x404040);
        //                  ^ -    ^^ -                             ^^^^^^^^ -
        //                     ^^ -

        return response(imagewebp($image), 200)->setMaxAge(3600);
        //                                 ^^^ http        ^^^^ -
    }
}
