// Interface of github.com/go-redis/redis/v8/internal/proto@v8.11.5, generated from its types. Signatures only.
package proto

type RedisError string
func (RedisError) Error() string
func (RedisError) RedisError()
