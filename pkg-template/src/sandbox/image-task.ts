// A picture task (图片生成任务): running for a while, then done, or failed where there is no picture to cut out.

import type { JsonObject } from './bytes.js';
import { SECOND } from './time.js';

/** How long a task runs. */
const RUNS = 10 * SECOND;

/** What the documents ask of a picture to cut out. */
const PICTURES = 'https://wxpaylogo.qpic.cn/';

/** What was submitted. */
export interface ImageTaskParams {
  readonly task_id: string;
  readonly image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
  readonly combine_image?: JsonObject;
  readonly cut_out?: { readonly image_url: string };
}

export class ImageTask {
  readonly given: ImageTaskParams;
  readonly brand_id: string;
  /** The picture that it makes. */
  readonly #url: string;
  readonly #end: number;

  constructor(given: ImageTaskParams, brand_id: string, url: string, now: number) {
    this.given = given;
    this.brand_id = brand_id;
    this.#url = url;
    this.#end = now + RUNS;
  }

  /** The entity (ImageGenerationTask). */
  entity(now: number): JsonObject {
    const { brand_id, given } = this;
    const { task_id, image_generation_type } = given;
    return { brand_id, task_id, image_generation_type, ...(now < this.#end ? { task_state: 'PROCESSING' } : this.#result()) };
  }

  /** The same when it has ended. */
  ended(): JsonObject {
    return this.entity(this.#end);
  }

  #result(): JsonObject {
    const { image_generation_type, cut_out } = this.given;
    if (image_generation_type === 'CUT_OUT' && !cut_out?.image_url.startsWith(PICTURES)) return { task_state: 'FAIL' };
    const result = { image_url: this.#url };
    const name = image_generation_type === 'CUT_OUT' ? 'cut_out_result' : 'combine_image_result';
    return { task_state: 'SUCCESS', [name]: result };
  }
}
