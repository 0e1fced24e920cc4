// Interface of gorm.io/gorm/internal/stmt_store@v1.31.2, generated from its types. Signatures only.
package stmt_store

import "context"
import "database/sql"
import "sync"

type ConnPool interface { PrepareContext(ctx context.Context, query string) (*sql.Stmt, error) }
type Stmt struct { *sql.Stmt; Transaction bool }
func (*Stmt) Close() error
func (*Stmt) Error() error
type Store interface { Delete(key string); Get(key string) (*Stmt, bool); Keys() []string; New(ctx context.Context, key string, isTransaction bool, connPool ConnPool, locker sync.Locker) (*Stmt, error); Set(key string, value *Stmt) }
