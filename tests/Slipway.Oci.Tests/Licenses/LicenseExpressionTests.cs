using Slipway.Oci.Licenses;

namespace Slipway.Oci.Tests.Licenses;

public class LicenseExpressionTests
{
    [Theory]
    [InlineData("MIT")]
    [InlineData("mit")]
    [InlineData("Apache-2.0 OR MIT")]
    [InlineData("(MIT AND BSD-3-Clause) OR GPL-2.0-or-later WITH Classpath-exception-2.0")]
    [InlineData("GPL-2.0+")]
    [InlineData("LicenseRef-Proprietary")]
    [InlineData("MIT AND LicenseRef-My.Own-1")]
    [InlineData("NOASSERTION")]
    [InlineData("NONE")]
    public void Expressions_stay_as_they_are(string text)
    {
        LicenseExpression.IsValid(text).ShouldBeTrue();
        LicenseExpression.Of(text).ShouldBe(text);
    }

    [Theory]
    [InlineData("My Company License 1.0", "LicenseRef-My-Company-License-1.0")]
    [InlineData("Apache 2.0", "LicenseRef-Apache-2.0")]
    [InlineData("Apache2", "LicenseRef-Apache2")]
    [InlineData("MIT or Apache-2.0", "LicenseRef-MIT-or-Apache-2.0")]
    [InlineData("MIT AND", "LicenseRef-MIT-AND")]
    [InlineData("(MIT", "LicenseRef-MIT")]
    [InlineData("MIT)", "LicenseRef-MIT")]
    [InlineData("MIT WITH Apache-2.0", "LicenseRef-MIT-WITH-Apache-2.0")]
    [InlineData("LicenseRef-", "LicenseRef-LicenseRef")]
    [InlineData("ライセンス", "LicenseRef-1")]
    [InlineData("", "LicenseRef-1")]
    public void Other_texts_become_references(string text, string expected)
    {
        LicenseExpression.IsValid(text).ShouldBeFalse();
        LicenseExpression.Of(text).ShouldBe(expected);
        LicenseExpression.IsValid(expected).ShouldBeTrue();
        LicenseExpression.References(expected).ShouldBe([expected]);
    }

    [Fact]
    public void References_are_found_between_other_names() =>
        LicenseExpression
            .References("(MIT OR LicenseRef-A) AND LicenseRef-B")
            .ShouldBe(["LicenseRef-A", "LicenseRef-B"]);
}
