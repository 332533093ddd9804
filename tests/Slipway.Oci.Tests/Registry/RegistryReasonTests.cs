using System.Text;
using Slipway.Oci.Registry;

namespace Slipway.Oci.Tests.Registry;

/// <summary>What a registry says is passed on, and no login with it.</summary>
public class RegistryReasonTests
{
    [Theory]
    [InlineData("""{"errors":[{"code":"DENIED","message":"tag v1 is immutable"}]}""", "tag v1 is immutable")]
    [InlineData(
        """{"errors":[{"code":"A","message":"quota exceeded"},{"code":"B","message":"quota exceeded"},{"code":"C"}]}""",
        "quota exceeded; C"
    )]
    [InlineData("""{"errors":[{"code":"TOOBIG","message":"two\nlines\t\u001b[31m"}]}""", "two lines [31m")]
    [InlineData("""{"errors":[{"message":"say \"no\""}]}""", "say 'no'")]
    [InlineData(
        """{"errors":[{"message":"at https://ana:pw@host.example/a?sig=xyz now"}]}""",
        "at https://host.example/a now"
    )]
    [InlineData("""{"errors":[{"message":"Bearer abc123 is bad"}]}""", "Bearer … is bad")]
    [InlineData("""{"errors":[{"message":"token=abc123 is bad"}]}""", "token … is bad")]
    [InlineData("""{"errors":[{"message":"token expired"}]}""", "token expired")]
    [InlineData(
        """{"errors":[{"message":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0 is bad"}]}""",
        "… is bad"
    )]
    [InlineData(
        """{"errors":[{"message":"blob sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1 is unknown"}]}""",
        "blob sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1 is unknown"
    )]
    [InlineData("""{"errors":[]}""", "")]
    [InlineData("""{"errors":"no"}""", "")]
    [InlineData("""{"errors":[1, {"message": 2}]}""", "")]
    [InlineData("[]", "")]
    [InlineData("<html>", "")]
    [InlineData("", "")]
    public void Words_are_cleaned(string body, string expected) =>
        RegistryReason.Parse(Encoding.UTF8.GetBytes(body)).Words.ShouldBe(expected);

    [Fact]
    public void Words_without_an_end_are_cut()
    {
        var words = string.Join(' ', Enumerable.Repeat("no", 1000));

        RegistryReason
            .Parse(Encoding.UTF8.GetBytes($$"""{"errors":[{"message":"{{words}}"}]}"""))
            .Words.Length.ShouldBeLessThan(210);
    }

    [Fact]
    public void A_machine_that_a_registry_leads_to_is_named()
    {
        var host = RegistryHost.Of("registry.example.com", new HashSet<string>());

        host.At(new Uri("https://registry.example.com/v2/a")).Name.ShouldBe("registry.example.com");
        host.At(new Uri("https://store.example.net:9000/a?sig=1"))
            .Name.ShouldBe("registry.example.com, which leads to store.example.net:9000");
    }
}
