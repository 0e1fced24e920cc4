// Interface of golang.org/x/net/html@v0.62.0, generated from its types. Signatures only.
package html

import "golang.org/x/net/html/atom"
import "io"
import "iter"

const CommentNode NodeType = 4
const CommentToken TokenType = 5
const DoctypeNode NodeType = 5
const DoctypeToken TokenType = 6
const DocumentNode NodeType = 2
const ElementNode NodeType = 3
const EndTagToken TokenType = 3
const ErrorNode NodeType = 0
const ErrorToken TokenType = 0
const RawNode NodeType = 6
const SelfClosingTagToken TokenType = 4
const StartTagToken TokenType = 2
const TextNode NodeType = 1
const TextToken TokenType = 1
var ErrBufferExceeded error
func EscapeString(s string) string
func NewTokenizer(r io.Reader) *Tokenizer
func NewTokenizerFragment(r io.Reader, contextTag string) *Tokenizer
func Parse(r io.Reader) (*Node, error)
func ParseFragment(r io.Reader, context *Node) ([]*Node, error)
func ParseFragmentWithOptions(r io.Reader, context *Node, opts ...ParseOption) ([]*Node, error)
func ParseOptionEnableScripting(enable bool) ParseOption
func ParseWithOptions(r io.Reader, opts ...ParseOption) (*Node, error)
func Render(w io.Writer, n *Node) error
func UnescapeString(s string) string
type Attribute struct { Namespace string; Key string; Val string }
type Node struct { Parent *Node; FirstChild *Node; LastChild *Node; PrevSibling *Node; NextSibling *Node; Type NodeType; DataAtom atom.Atom; Data string; Namespace string; Attr []Attribute }
func (*Node) Ancestors() iter.Seq[*Node]
func (*Node) AppendChild(c *Node)
func (*Node) ChildNodes() iter.Seq[*Node]
func (*Node) Descendants() iter.Seq[*Node]
func (*Node) InsertBefore(newChild *Node, oldChild *Node)
func (*Node) RemoveChild(c *Node)
type NodeType uint32
func (NodeType) String() string
type ParseOption func(p *parser)
type Token struct { Type TokenType; DataAtom atom.Atom; Data string; Attr []Attribute }
func (Token) String() string
type TokenType uint32
func (TokenType) String() string
type Tokenizer struct{}
func (*Tokenizer) AllowCDATA(allowCDATA bool)
func (*Tokenizer) Buffered() []byte
func (*Tokenizer) Err() error
func (*Tokenizer) Next() TokenType
func (*Tokenizer) NextIsNotRawText()
func (*Tokenizer) Raw() []byte
func (*Tokenizer) SetMaxBuf(n int)
func (*Tokenizer) TagAttr() (key []byte, val []byte, moreAttr bool)
func (*Tokenizer) TagName() (name []byte, hasAttr bool)
func (*Tokenizer) Text() []byte
func (*Tokenizer) Token() Token
type parser struct{}
