// What is used of the host, and of what HTTP clients give: types only. Users need neither the types of the DOM nor those of Node.js for them.

/** The host's `AbortSignal`. */
export type Signal = typeof globalThis extends {
  /** The host's class, where its types are known. */
  AbortSignal: {
    /** Its instances. */
    prototype: infer Own;
  };
}
  ? Own
  : {
      /** Whether it has fired. */
      readonly aborted: boolean;
      /** Why it fired. */
      readonly reason: unknown;
      /** Calls the listener when it fires. */
      addEventListener(type: 'abort', listener: () => void): void;
      /** Does not call the listener any more. */
      removeEventListener(type: 'abort', listener: () => void): void;
    };

/** The host's `Response`. */
export type HostResponse = typeof globalThis extends {
  /** The host's class, where its types are known. */
  Response: {
    /** Its instances. */
    prototype: infer Own;
  };
}
  ? Own
  : {
      /** HTTP status. */
      readonly status: number;
      /** Headers. */
      readonly headers: Iterable<[string, string]>;
      /** The body as text. */
      text(): Promise<string>;
    };

/** Bytes in memory of their own. */
export type UnsharedBytes = Uint8Array & {
  /** Never shared memory, which WebCrypto and `fetch` do not take. */
  readonly buffer: ArrayBuffer;
};

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  init: {
    /** The request method. */
    method: string;
    /** Authorization, Accept, Content-Type, User-Agent, Wechatpay-Serial. */
    headers: Record<string, string>;
    /** The body, exactly as it has to be sent; absent when there is none. Bytes of an upload. */
    body?: string | UnsharedBytes;
    /** Redirects must not be followed: the signature is for one URL. */
    redirect: 'manual';
    /** Fires when the call is ended or its time is over. */
    signal: Signal;
  },
) => Promise<{
  /** HTTP status. */
  readonly status: number;
  /** Headers, in any of these shapes. */
  readonly headers: HeadersLike;
  /** The raw bytes, which are what was signed. */
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/** Headers of a response: fetch's `Headers`, pairs, Node's headers, or a plain object; in any letter case. */
export type HeadersLike =
  | Iterable<readonly [string, string]>
  | Record<string, string | readonly string[] | undefined>
  | {
      /** One header by its name, in any letter case: what `Headers` are where their types cannot be iterated. */
      get(name: string): string | null | undefined;
    };

/** A body as it arrived: its bytes, in any view or buffer, or as a string, of which the UTF-8 is verified. */
export type RawBody = ArrayBufferView | ArrayBufferLike | string;
