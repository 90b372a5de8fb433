#import "ImageLoader.h"
#import <UIKit/UIKit.h>

static const NSInteger kMaxRetries = 3;
//                                   ^ -
static const NSInteger kStatusNotModified = 304;
//                                          ^^^ def http
static const CGFloat kThumbWidth = 200;
//                                 ^^^ -
static const CGFloat kThumbHeight = 404;
//                                  ^^^ -
static const NSUInteger kCacheCost = 20 * 1024 * 1024;
//                                   ^^ - ^^^^ - ^^^^ -

NSString *const ImageLoaderErrorDomain = @"com.acme.imageloader";

typedef NS_ENUM(NSInteger, ImageLoaderError) {
    ImageLoaderErrorDecode = 100,
    //                       ^^^ def other
    ImageLoaderErrorSize = 101,
    //                     ^^^ def other
    ImageLoaderErrorServer = 102,
    //                       ^^^ def other
};

@interface ImageLoader ()
@property (nonatomic) NSURLSession *session;
@property (nonatomic) NSInteger attempts;
@end

@implementation ImageLoader

- (instancetype)init {
    if ((self = [super init])) {
        NSURLSessionConfiguration *c = [NSURLSessionConfiguration defaultSessionConfiguration];
        c.timeoutIntervalForRequest = 15;
        //                            ^^ -
        c.HTTPMaximumConnectionsPerHost = 6;
        //                                ^ -
        _session = [NSURLSession sessionWithConfiguration:c];
    }
    return self;
}

- (void)handle:(NSHTTPURLResponse *)response data:(NSData *)data {
    NSInteger statusCode = response.statusCode;
    if (statusCode == 200) {
    //                ^^^ http
        [self decode:data];
    } else if (statusCode == kStatusNotModified) {
        [self useCache];
    } else if (statusCode == 404 || statusCode == 410) {
    //                       ^^^ http             ^^^ http
        [self showPlaceholder];
    } else if (statusCode == 429 || statusCode >= 500) {
    //                       ^^^ http             ^^^ http
        if (self.attempts++ < kMaxRetries) {
            [self performSelector:@selector(load) withObject:nil afterDelay:2];
            //                                                              ^ -
        }
    }
}

- (void)failWith:(NSError *)error {
    if (error.code == -999) return;
    //                ^^^^ other
    if (error.code == -1009 || error.code == -1001) {
    //                ^^^^^ other            ^^^^^ other
        [self showOffline];
        return;
    }
    if ([error.domain isEqualToString:NSPOSIXErrorDomain] && error.code == 57) {
    //                                                                     ^^ errno
        [self load];
    }
}

- (void)decode:(NSData *)data {
    if (data.length > 5000000) {
    //                ^^^^^^^ -
        [self report:[NSError errorWithDomain:ImageLoaderErrorDomain code:101 userInfo:nil]];
        //                                                                ^^^ other
        return;
    }
    UIGraphicsBeginImageContext(CGSizeMake(kThumbWidth, 300));
    //                                                  ^^^ -
    self.view.frame = CGRectMake(0, 64, 320, 416);
    //                           ^ -    ^^^ -
    //                              ^^ -     ^^^ -
    self.view.layer.zPosition = 1001;
    //                          ^^^^ -
    self.view.tag = 404;
    //              ^^^ -
    self.label.textColor = [UIColor colorWithRed:200/255.f green:40/255.f blue:40/255.f alpha:1];
    //                                           ^^^ -           ^^ -          ^^ -           ^ -
    //                                               ^^^ -          ^^^ -         ^^^ -
}

@end
