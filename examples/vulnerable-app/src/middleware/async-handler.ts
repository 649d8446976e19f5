import type { NextFunction, Request, RequestHandler, Response } from "express";

type AsyncHandler = (request: Request, response: Response, next: NextFunction) => Promise<unknown>;

/** Express 4 does not wait for promises: hands their errors on. */
export function asyncHandler(handler: AsyncHandler): RequestHandler {
  return (request, response, next) => {
    handler(request, response, next).catch(next);
  };
}
