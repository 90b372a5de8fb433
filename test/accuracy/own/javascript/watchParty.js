import { Session, SessionListeners } from '@sscale/wt-web-sdk';

const REACTIONS = { like: 100, love: 101, laugh: 102, cry: 103 };
//                        ^^^ -      ^^^ -       ^^^ -     ^^^ -
const RETRY_MS = 1100;
//               ^^^^ -
const BUBBLE = 206;
//             ^^^ -

export function watch(session, view) {
  let attempts = 0;
  //             ^ -

  SessionListeners.onSessionError((error) => {
    switch (error.code) {
      case 206:
      //   ^^^ sceenic-watchtogether
        return view.show('The room is full');
      case 203:
      //   ^^^ sceenic-watchtogether
        return view.close();
      case 201:
      //   ^^^ sceenic-watchtogether
      case 204:
      //   ^^^ sceenic-watchtogether
        attempts += 1;
        //          ^ -
        return attempts < 5 ? setTimeout(() => session.connect(), RETRY_MS) : view.show('Sorry');
        //                ^ -
      case 1100:
      //   ^^^^ sceenic-watchtogether
        return renew(session, view);
    }
  });

  SessionListeners.onUserError(({ code }) => {
    if (code === 107) view.show('Camera blocked');
    //           ^^^ sceenic-watchtogether
    if (code === 108) view.show('Microphone blocked');
    //           ^^^ sceenic-watchtogether
    if (code === 106 || code === 1101) view.signIn();
    //           ^^^ sceenic-watchtogether
    //                           ^^^^ sceenic-watchtogether
    if (code === 303) session.reconnect(200);
    //           ^^^ sceenic-watchtogether
    //                                  ^^^ -
  });
}

async function renew(session, view) {
  const response = await fetch('/api/watchtogether/token', { method: 'POST' });
  if (response.status === 403) return view.signIn();
  //                      ^^^ http
  if (response.status !== 200) return view.show('No token');
  //                      ^^^ http
  session.connect(await response.text(), { videoWidth: 320, videoHeight: 204, fps: 15 });
  //                                                   ^^^ -             ^^^ -     ^^ -
}

export function draw(ctx, people) {
  ctx.canvas.width = 404;
  //                 ^^^ -
  ctx.canvas.height = 303;
  //                  ^^^ -
  people.slice(0, 8).forEach((person, i) => {
  //           ^ -
  //              ^ -
    const x = 16 + (i % 4) * 100;
    //        ^^ -      ^ -  ^^^ -
    const y = i < 4 ? 101 : 201;
    //            ^ - ^^^ - ^^^ -
    ctx.arc(x, y, 24, 0, 2 * Math.PI);
    //            ^^ -   ^ -
    //                ^ -
    ctx.fillText(person.name, x, y + 40, 96);
    //                               ^^ -
    //                                   ^^ -
    if (person.reaction === REACTIONS.love) ctx.drawImage(view.heart, x, y, 12, 12);
    //                                                                      ^^ -
    //                                                                          ^^ -
  });
  ctx.fillRect(0, 290, BUBBLE, 2);
  //           ^ -             ^ -
  //              ^^^ -
}

export const volume = (percent) => Math.max(0, Math.min(100, percent)) / 100;
//                                          ^ -         ^^^ -            ^^^ -

export function keydown(event) {
  if (event.keyCode === 27) return 'leave';
  //                    ^^ -
  if (event.keyCode === 32) return 'pause';
  //                    ^^ -
  if (event.keyCode === 107) return 'louder';
  //                    ^^^ -
  if (event.keyCode === 109) return 'quieter';
  //                    ^^^ -
  return event.which === 13 ? 'send' : '';
  //                     ^^ -
}
