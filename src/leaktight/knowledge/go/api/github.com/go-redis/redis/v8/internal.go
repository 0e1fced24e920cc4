// Interface of github.com/go-redis/redis/v8/internal@v8.11.5, generated from its types. Signatures only.
package internal

import "context"

type Logging interface { Printf(ctx context.Context, format string, v ...any) }
