// Talks to the EMOTIV Cortex service on this machine: JSON-RPC 2.0 over a WebSocket.
const CORTEX_URL = 'wss://localhost:6868';

export interface CortexError {
  code: number;
  message: string;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: CortexError;
}

export class CortexClient {
  private readonly socket = new WebSocket(CORTEX_URL);
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private nextId = 1;
  private cortexToken = '';

  constructor(
    private readonly clientId: string,
    private readonly clientSecret: string,
  ) {
    this.socket.addEventListener('message', (event) => {
      const answer = JSON.parse(String(event.data)) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  async authorize(): Promise<string> {
    const { result, error: err } = await this.call('authorize', {
      clientId: this.clientId,
      clientSecret: this.clientSecret,
    });
    if (err) {
      if (err.code === -32021) {
        throw new Error('Check the client id and the client secret in the account settings.');
      }
      if (err.code === -32033) {
        throw new Error('Log in with the EMOTIV Launcher first.');
      }
      throw new Error(err.message);
    }
    this.cortexToken = (result as { cortexToken: string }).cortexToken;
    return this.cortexToken;
  }

  async createSession(headset: string): Promise<string> {
    const { result, error: err } = await this.call('createSession', {
      cortexToken: this.cortexToken,
      headset,
      status: 'active',
    });
    if (err) throw new Error(explain(err));
    return (result as { id: string }).id;
  }

  private call(method: string, params: object): Promise<Answer> {
    const id = this.nextId++;
    this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }
}

function explain(err: CortexError): string {
  switch (err.code) {
    case -32004:
      return 'Switch the headset on and put it on.';
    case -32005:
      return 'Another application uses this headset.';
    case -32019:
    case -32024:
      return 'The license does not allow another session.';
    case -32600:
    case -32602:
      return `This is a bug in the client: ${err.message}`;
    default:
      return err.message;
  }
}
