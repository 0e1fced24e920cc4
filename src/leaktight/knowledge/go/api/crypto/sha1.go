// Interface of crypto/sha1@go1.26.8, generated from its types. Signatures only.
package sha1

import "hash"

const BlockSize = 64
const Size = 20
func New() hash.Hash
func Sum(data []byte) [20]byte
