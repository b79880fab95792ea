import * as z from 'zod/mini';

/** Schema checks compile no code at run time: the content security policy forbids it. */
z.config({ jitless: true });

export { z };
