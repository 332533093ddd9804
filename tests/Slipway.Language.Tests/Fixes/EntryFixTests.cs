using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Language.Tests.Fixes;

/// <summary>What fixes leave of a file that add to a list, or take a key out.</summary>
public class EntryFixTests
{
    [Theory]
    [InlineData("a:\n  name: b\n", "a:\n  list: [x, w]\n  name: b\n")]
    [InlineData("a: {name: b}\n", "a: {list: [x, w], name: b}\n")]
    [InlineData("a:\n  list: [z]\n", "a:\n  list: [x, w, z]\n")]
    [InlineData("a:\n  list: [ z,\n    w ] # why\n", "a:\n  list: [ x, w, z,\n    w ] # why\n")]
    [InlineData("a:\n  list: []\n", "a:\n  list: [x, w]\n")]
    [InlineData("a:\n  list:\n  - z\n", "a:\n  list:\n  - x\n  - w\n  - z\n")]
    [InlineData("a:\n  list:\n    -   z # why\n", "a:\n  list:\n    - x\n    - w\n    -   z # why\n")]
    public void Items_are_added_first(string before, string after) =>
        Applied(before, root => YamlList.Add(root.Mapping("a")!, "list", "x", "w")).ShouldBe(after);

    [Fact]
    public void Nothing_is_added_to_what_is_not_a_list() =>
        Applied("a:\n  list: z\n", root => YamlList.Add(root.Mapping("a")!, "list", "x")).ShouldBeNull();

    [Theory]
    [InlineData("a: {k: 1, b: 2}\n", "a: {b: 2}\n")]
    [InlineData("a: {b: 2, k: 1}\n", "a: {b: 2}\n")]
    [InlineData("a:\n  k: 1 # why\n  b: 2\n", "a:\n  b: 2\n")]
    [InlineData("a:\n  b: 2 # two\n  k: 1\n", "a:\n  b: 2 # two\n")]
    [InlineData("a:\n  b: 2\n  k: 1\n  # three\n  c: 3\n", "a:\n  b: 2\n  # three\n  c: 3\n")]
    [InlineData("a:\n  - k: 1\n    b: 2\n", "a:\n  - b: 2\n")]
    [InlineData("a:\n  k: 1\n", null)]
    [InlineData("a:\n  k: [1,\n    2]\n  b: 2\n", null)]
    public void A_key_is_removed_with_its_line_and_no_other(string before, string? after) =>
        Applied(
                before,
                root =>
                {
                    var mapping = root.Mapping("a") ?? root.Mappings("a").First();
                    return YamlEntry.Remove(mapping, mapping.Entry("k")!);
                }
            )
            .ShouldBe(after);

    private static string? Applied(string text, Func<SpecMapping, Slipway.Schema.Diagnostics.Fix?> fix)
    {
        var document = YamlFile.Read(SourceText.From("spec.yaml", text)).Documents[0];
        return fix((SpecMapping)document)?.Apply("spec.yaml", text);
    }
}
