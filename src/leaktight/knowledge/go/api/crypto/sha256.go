// Interface of crypto/sha256@go1.26.8, generated from its types. Signatures only.
package sha256

import "hash"

const BlockSize = 64
const Size = 32
const Size224 = 28
func New() hash.Hash
func New224() hash.Hash
func Sum224(data []byte) [28]byte
func Sum256(data []byte) [32]byte
