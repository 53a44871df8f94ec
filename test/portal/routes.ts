// Every route of the portal, read from Express itself: whoever adds one can't leave it out.
import express from 'express';

type Layer = {
  handle: ((...args: unknown[]) => unknown) & { stack?: Layer[] };
  route?: { path: string | string[]; methods: Record<string, boolean> };
};
type RouterLike = { stack: Layer[] };

/** A method with the pattern of a path; `ALL` for what is handed on to something that isn't a router. */
export interface FoundRoute {
  method: string;
  path: string;
}

/**
 * Notes where routers are mounted, which Express forgets. To be called before the application is made.
 * @returns reads the routes of the application that was made since
 */
export function watchRoutes(): () => FoundRoute[] {
  const prototype = (express.Router as unknown as { prototype: { use(...args: unknown[]): unknown } })
    .prototype;
  const original = prototype.use;
  const mounts = new Map<Layer, string>();
  const routers = new Set<RouterLike>();
  prototype.use = function (this: RouterLike, ...args: unknown[]) {
    const before = this.stack.length;
    const result = original.apply(this, args);
    const path = typeof args[0] === 'string' ? args[0] : '/';
    for (const layer of this.stack.slice(before)) mounts.set(layer, path);
    routers.add(this);
    return result;
  };
  return () => {
    prototype.use = original;
    const inner = new Set([...routers].flatMap(({ stack }) => stack.map(({ handle }) => handle as unknown)));
    const roots = [...routers].filter(
      (router) => !inner.has(router) && router.stack.some((layer) => mounts.get(layer) === '/pelatih'),
    );
    if (roots.length !== 1) throw new Error(`Found ${roots.length} applications`);
    return roots.flatMap((root) => routesOf(root.stack, '', mounts));
  };
}

function routesOf(stack: readonly Layer[], base: string, mounts: ReadonlyMap<Layer, string>): FoundRoute[] {
  return stack.flatMap((layer): FoundRoute[] => {
    if (layer.route) {
      const { path, methods } = layer.route;
      return [path]
        .flat()
        .flatMap((one) =>
          Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path: join(base, one) })),
        );
    }
    const mount = join(base, mounts.get(layer) ?? '/');
    if (layer.handle.stack) return routesOf(layer.handle.stack, mount, mounts);
    // A handler that takes no `next` answers whatever comes (at the root: that nothing is there); others stand before routes.
    return layer.handle.length < 3 && mount !== '/' ? [{ method: 'ALL', path: mount }] : [];
  });
}

const join = (base: string, path: string): string =>
  (base + path).replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
