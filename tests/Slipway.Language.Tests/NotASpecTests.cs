namespace Slipway.Language.Tests;

/// <summary>A document that does not say what it is.</summary>
public class NotASpecTests
{
    [Theory]
    [InlineData("{|SLIP0016:kind|}: Secret\nmetadata: {name: a}", "a mapping without 'apiVersion'")]
    [InlineData("kind: Secret\n{|SLIP0016:apiversion|}: v1", "a mapping with 'apiversion' in place of 'apiVersion'")]
    [InlineData("apiVersion: v1\n{|SLIP0016:Kind|}: Secret", "a mapping with 'Kind' in place of 'kind'")]
    [InlineData("{|SLIP0016:name|}: a\nspec: {}", "a mapping without them")]
    public void It_is_reported_with_what_is_missing(string marked, string message) =>
        SpecTest.Verify(marked).Single().Message.ShouldEndWith(message);
}
