using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Generators.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("exposeType", "ExposeType")]
    [InlineData("build-push-image", "BuildPushImage")]
    [InlineData("msg_type", "MsgType")]
    [InlineData("3d", "N3d")]
    [InlineData("", "Value")]
    [InlineData("größe", "GrE")]
    [InlineData("$ref", "Ref")]
    public void Types_and_members_are_named_in_Pascal_case(string key, string name) =>
        Identifier.Pascal(key).ShouldBe(name);

    [Theory]
    [InlineData("URL", "url")]
    [InlineData("APIVersion", "apiVersion")]
    [InlineData("singleURL", "singleURL")]
    [InlineData("class", "class")]
    public void Parameters_are_named_in_camel_case(string key, string name) => Identifier.Camel(key).ShouldBe(name);

    [Theory]
    [InlineData("Policies", "Policy")]
    [InlineData("Ports", "Port")]
    [InlineData("HostAliases", "HostAlias")]
    [InlineData("Env", "Env")]
    [InlineData("Args", "Arg")]
    [InlineData("Status", "Status")]
    [InlineData("Addresses", "Address")]
    [InlineData("Storage", "Storage")]
    public void An_item_is_named_in_the_singular(string list, string item) => Singular.Of(list).ShouldBe(item);

    [Fact]
    public void Any_text_makes_a_name_that_CSharp_takes() =>
        Prop.ForAll<string>(text =>
            {
                var name = Keyword.Escape(Identifier.Camel(text ?? "")).TrimStart('@');
                return SyntaxFacts.IsValidIdentifier(name)
                    && SyntaxFacts.IsValidIdentifier(Identifier.Pascal(text ?? ""));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_word_of_CSharp_is_escaped_as_a_name()
    {
        var words = SyntaxFacts
            .GetReservedKeywordKinds()
            .Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText);

        words.Select(Keyword.Escape).ShouldAllBe(word => word.StartsWith('@'));
        Keyword.Escape("words").ShouldBe("words");
    }

    [Fact]
    public void Names_of_one_scope_never_meet() =>
        Prop.ForAll<string[]>(texts =>
            {
                var scope = new NameScope();
                var names = (texts ?? []).Select(text => scope.Claim(Identifier.Pascal(text ?? ""))).ToList();
                return names.Distinct(StringComparer.Ordinal).Count() == names.Count;
            })
            .QuickCheckThrowOnFailure();
}
