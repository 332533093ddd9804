using Slipway.Schema.Judging;
using Slipway.Schema.Words;

namespace Slipway.Schema.Tests;

/// <summary>What keeps nothing secret is not taken for a secret.</summary>
public class SecretDummyTests
{
    [Theory]
    [InlineData("na")]
    [InlineData("none")]
    [InlineData("EMPTY")]
    [InlineData("abc123")]
    [InlineData("YOUR_TOKEN")]
    [InlineData("your-api-key")]
    [InlineData("changeme")]
    [InlineData("<your token>")]
    [InlineData("OPENAI_API_KEY")]
    public void Dummies(string value) => PlainSecrets.Judge("OPENAI_API_KEY", value, 0).ShouldBeNull();

    [Theory]
    [InlineData("sk-5f2a9c")]
    [InlineData("hunter2")]
    [InlineData("yours-truly-7")]
    public void Secrets(string value)
    {
        SecretValue.IsLiteral(value).ShouldBeTrue();
        PlainSecrets.Judge("OPENAI_API_KEY", value, 0).ShouldNotBeNull();
    }
}
