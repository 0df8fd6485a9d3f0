// What the build puts beside these sources: by which section the wasm of this build is known, and what is in it.

export declare const section: string;
export declare const identity: string;
