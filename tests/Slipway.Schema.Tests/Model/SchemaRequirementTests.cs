using Slipway.Schema.Model;

namespace Slipway.Schema.Tests.Model;

public class SchemaRequirementTests
{
    [Theory]
    [InlineData("seldon>=1.13", "seldon", ">=", "1.13")]
    [InlineData("training-operator < 1.9", "training-operator", "<", "1.9")]
    [InlineData("kubernetes<=v1.22.1", "kubernetes", "<=", "1.22.1")]
    [InlineData("kubevela>2", "kubevela", ">", "2.0")]
    public void A_requirement_is_a_product_and_a_version(string text, string product, string comparison, string version)
    {
        var requirement = SchemaRequirement.Parse(text).ShouldNotBeNull();

        requirement.ShouldBe(new SchemaRequirement(product, comparison, Version.Parse(version)));
        SchemaRequirement.Parse(requirement.ToString()).ShouldBe(requirement);
    }

    [Theory]
    [InlineData("")]
    [InlineData("seldon")]
    [InlineData("seldon=1.13")]
    [InlineData("seldon>=")]
    [InlineData(">=1.13")]
    [InlineData(" >=1.13")]
    [InlineData("seldon>=new")]
    [InlineData("seldon>=-1")]
    public void Other_texts_are_none(string text) => SchemaRequirement.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("seldon>=1.13", "1.13", true)]
    [InlineData("seldon>=1.13", "1.12.9", false)]
    [InlineData("seldon>1.13", "1.13", false)]
    [InlineData("seldon<=1.13", "1.13", true)]
    [InlineData("seldon<1.13", "1.13", false)]
    [InlineData("seldon<1.13", "1.12", true)]
    public void A_version_meets_it_or_does_not(string text, string version, bool isMet) =>
        SchemaRequirement.Parse(text)!.IsMetBy(Version.Parse(version)).ShouldBe(isMet);
}
