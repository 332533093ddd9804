namespace Slipway.Oci.Tests;

public sealed class DigestTests
{
    [Fact]
    public void Of_bytes_is_their_sha256()
    {
        var digest = Digest.Of("abc"u8);

        digest.ToString().ShouldBe("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Digest.TryParse(digest.ToString(), out var parsed).ShouldBeTrue();
        parsed.ShouldBe(digest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0")]
    [InlineData("sha512:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Of_anything_else_is_not_read(string? text) => Digest.TryParse(text, out _).ShouldBeFalse();
}
