// Interface of github.com/redis/go-redis/v9/internal/hscan@v9.23.0, generated from its types. Signatures only.
package hscan

type Scanner interface { ScanRedis(s string) error }
