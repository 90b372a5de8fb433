#import <Foundation/Foundation.h>
#import <WatchTogether/WatchTogether.h>

#import "WTSessionController.h"

static NSString *const kHost = @"https://media.sceenic.co";
static const NSInteger kMaxParticipants = 8;
//                                        ^ -
static const NSTimeInterval kRejoinDelay = 5;
//                                         ^ -

typedef NS_ENUM(NSInteger, WTError) {
    WTErrorUserGeneric = 101,
    //                   ^^^ def sceenic-watchtogether
    WTErrorUserNotFound = 102,
    //                    ^^^ def sceenic-watchtogether
    WTErrorUserNotAuthorized = 106,
    //                         ^^^ def sceenic-watchtogether
    WTErrorSessionGeneric = 201,
    //                      ^^^ def sceenic-watchtogether
    WTErrorSessionClosed = 203,
    //                     ^^^ def sceenic-watchtogether
    WTErrorSessionFull = 206,
    //                   ^^^ def sceenic-watchtogether
    WTErrorTokenExpired = 1100,
    //                    ^^^^ def sceenic-watchtogether
};

@implementation WTSessionController {
    WTSession *_session;
    NSInteger _rejoins;
}

- (void)join:(NSString *)token {
    _session = [[WTSession alloc] initWithHost:kHost token:token];
    _session.delegate = self;
    _session.videoWidth = 640;
    //                    ^^^ -
    _session.videoHeight = 480;
    //                     ^^^ -
    _session.bitrate = 500;
    //                 ^^^ -
    [_session connectWithTimeout:10000];
    //                           ^^^^^ -
}

- (void)session:(WTSession *)session onSessionError:(NSError *)error {
    switch (error.code) {
        case 206:
        //   ^^^ sceenic-watchtogether
            [self show:@"The room is full"];
            break;
        case 203:
        //   ^^^ sceenic-watchtogether
            [self leave];
            break;
        case 204:
        //   ^^^ sceenic-watchtogether
        case 201:
        //   ^^^ sceenic-watchtogether
            [self rejoin];
            break;
        case 1100:
        //   ^^^^ sceenic-watchtogether
        case 1101:
        //   ^^^^ sceenic-watchtogether
            [self renewToken];
            break;
        default:
            NSLog(@"session error %ld", (long)error.code);
    }
}

- (void)session:(WTSession *)session onUserError:(NSError *)error {
    if (error.code == 107 || error.code == 108) {
    //                ^^^ sceenic-watchtogether
    //                                     ^^^ sceenic-watchtogether
        [self show:@"Allow the camera and the microphone"];
    } else if (error.code == 104) {
    //                       ^^^ sceenic-watchtogether
        [self leave];
    } else if (error.code == 303) {
    //                       ^^^ sceenic-watchtogether
        [self rejoin];
    }
}

- (void)renewToken {
    [self.api post:@"/token" completion:^(NSHTTPURLResponse *response) {
        if (response.statusCode == 200 || response.statusCode == 201) [self rejoin];
        //                         ^^^ http                      ^^^ http
        if (response.statusCode == 401) [self leave];
        //                         ^^^ http
    }];
}

- (void)rejoin {
    if (_rejoins++ > 3 || _session.participants.count > kMaxParticipants) return;
    //               ^ -
    dispatch_after(dispatch_time(DISPATCH_TIME_NOW, kRejoinDelay * 1000000000), dispatch_get_main_queue(), ^{
    //                                                             ^^^^^^^^^^ -
        [self join:nil];
    });
}

@end
