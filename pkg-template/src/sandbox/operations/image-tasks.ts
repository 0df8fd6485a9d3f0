// Pictures that WeChat Pay makes (图片生成任务): submit (提交) and query (查询).

import { randomText } from '../bytes.js';
import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { ImageTask } from '../image-task.js';
import type { ImageTaskParams } from '../image-task.js';
import { handler } from '../operation.js';
import { businessError, parameterError } from '../parameters.js';
import { isPermitted } from './lookup.js';
import { once } from './once.js';

/** The part of the parameters that each type needs. */
const PARTS = { COMBINE_IMAGE: 'combine_image', CUT_OUT: 'cut_out' } as const;

/** 提交图片生成任务. */
export const createImageTask = handler<ImageTaskParams>((call) => {
  const { params, brandId, store, now, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict });
  };
  const create = (): JsonObject => {
    if (!isPermitted(call)) throw businessError(fail, { subCode: SUB_CODES.noPermission }, ['brand-no-auth']);
    const part = PARTS[params.image_generation_type];
    if (params[part] === undefined) {
      throw parameterError(fail, { field: `/${part}`, issue: `is required with ${params.image_generation_type}` });
    }
    const url = `https://wxpaylogo.qpic.cn/wxpaylogo/${randomText(43)}/0`;
    store.imageTasks.set(params.task_id, new ImageTask(params, brandId, url, now));
    return { task_id: params.task_id, brand_id: brandId };
  };
  return once(call, { key: [params.task_id], promised: 'same-result', act: create, conflict });
});

/** 查询图片生成任务执行结果. */
export const getImageTask = handler<ImageTaskParams>(({ params, brandId, store, now, fail }) => {
  const task = store.imageTasks.get(params.task_id);
  if (task?.brand_id !== brandId || task.given.image_generation_type !== params.image_generation_type) {
    throw businessError(fail, { subCode: SUB_CODES.objectUnknown });
  }
  return task.entity(now);
});
