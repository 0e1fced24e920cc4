// Interface of github.com/redis/go-redis/v9/internal/proto@v9.23.0, generated from its types. Signatures only.
package proto

type RedisError string
func (RedisError) Error() string
func (RedisError) RedisError()
