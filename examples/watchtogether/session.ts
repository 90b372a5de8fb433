// Joins a Sceenic WatchTogether session and explains what went wrong.
interface SessionError {
  code: number;
  message: string;
}

interface WTSession {
  onSessionError(listener: (error: SessionError) => void): void;
  connect(token: string, name: string): Promise<void>;
}

export function listen(session: WTSession, show: (text: string) => void, renewToken: () => void): void {
  session.onSessionError((error) => {
    switch (error.code) {
      case 206:
        show('The session is full.');
        break;
      case 104:
        show('Somebody with this name is in the session: choose another one.');
        break;
      case 107:
      case 108:
        show('Allow the browser to use camera and microphone.');
        break;
      case 1100:
        renewToken();
        break;
      default:
        show(error.message);
    }
  });
}
