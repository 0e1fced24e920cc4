// Interface of google.golang.org/api/iterator@v0.311.0, generated from its types. Signatures only.
package iterator

var Done error
var NewPageInfo func(fetch func(int, string) (string, error), bufLen func() int, takeBuf func() any) (pi *PageInfo, next func() error)
func NewPager(iter Pageable, pageSize int, pageToken string) *Pager
type PageInfo struct { Token string; MaxSize int }
func (*PageInfo) Remaining() int
type Pageable interface { PageInfo() *PageInfo }
type Pager struct{}
func (*Pager) NextPage(slicep any) (nextPageToken string, err error)
