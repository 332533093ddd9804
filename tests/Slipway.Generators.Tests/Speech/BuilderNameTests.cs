using System.Reflection;
using System.Text.RegularExpressions;
using Slipway.Language.Binding;
using Slipway.Schema.CSharp;

namespace Slipway.Generators.Tests.Speech;

/// <summary>The names that findings have for keys, against the library: whatever is named can be called.</summary>
public sealed partial class BuilderNameTests
{
    private static readonly Assembly Library = typeof(Application).Assembly;

    private static readonly SchemaBuilders Builders = new(SchemaCatalog.BuiltIn.Files);

    public static TheoryData<string> Files =>
        [
            .. SchemaCatalog
                .BuiltIn.Files.Where(file => !file.Name.Contains("targets", StringComparison.Ordinal))
                .Where(file => Builders.Of(file) is not null)
                .Select(file => file.Name),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Generated_builders_have_the_members_and_words_that_findings_name(string file)
    {
        var root = Builders.Of(SchemaCatalog.BuiltIn.Files.Single(one => one.Name == file))!;
        var seen = new HashSet<string>();
        var faults = new List<string>();
        Check(root);
        seen.ShouldNotBeEmpty();
        faults.ShouldBeEmpty();

        void Check(BuilderClass builder)
        {
            if (!seen.Add(builder.Name))
                return;
            var methods = MethodsOf(builder.Name);
            foreach (var member in builder.Members)
            {
                if (!member.IsParameter && !methods.Contains(member.Name))
                    faults.Add($"{builder.Name}.{member.Name}");
                if (member.WholeName is { } whole && !member.IsParameter && !methods.Contains(whole))
                    faults.Add($"{builder.Name}.{whole}");
                foreach (var part in member.Parts)
                    Check(part);
            }
        }
    }

    [Fact]
    public void Words_of_closed_lists_are_those_of_the_library()
    {
        var words =
            from file in SchemaCatalog.BuiltIn.Files
            where !file.Name.Contains("targets", StringComparison.Ordinal)
            from word in Words(Builders.Of(file), [])
            select word;
        var all = words.Distinct().ToList();
        all.Count.ShouldBeGreaterThan(100);
        all.Where(word => !IsWord(word)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kubevela/application")]
    [InlineData("platform/initializer")]
    [InlineData("kubernetes/metadata")]
    public void Builders_written_by_hand_have_the_members_that_schemas_name(string file)
    {
        var methods = Library
            .GetTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);
        var text = File.ReadAllText(Repository.PathOf("schemas", $"{file}.schema.json"));
        var named = MemberKeyword().Matches(text).Select(match => match.Groups["name"].Value).ToList();
        named.ShouldNotBeEmpty();
        named.Where(name => !methods.Contains(name)).ShouldBeEmpty();
    }

    private static HashSet<string> MethodsOf(string name)
    {
        var type = TypeOf(name).ShouldNotBeNull(name);
        return [.. type.GetMethods().Select(method => method.Name), .. Stages(type)];
    }

    /// <summary>The type of a name, be it in the namespace of all builders or in one inside it.</summary>
    private static Type? TypeOf(string name) =>
        Namespaces
            .Select(space => Library.GetType($"{space}.{name.Replace('.', '+')}"))
            .FirstOrDefault(type => type is not null);

    private static IReadOnlyList<string> Namespaces { get; } =
    [.. Library.GetTypes().Select(type => type.Namespace).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What leads to a class has the members that are required for it.</summary>
    private static IEnumerable<string> Stages(Type type) =>
        Library
            .GetTypes()
            .Where(other => other.DeclaringType == type.DeclaringType)
            .Where(other => other.Name.StartsWith(type.Name, StringComparison.Ordinal))
            .SelectMany(other => other.GetMethods())
            .Select(method => method.Name);

    private static IEnumerable<string> Words(BuilderClass? builder, HashSet<string> seen)
    {
        if (builder is null || !seen.Add(builder.Name))
            yield break;
        foreach (var member in builder.Members)
        {
            foreach (var word in Texts.Select(member.Word).OfType<string>())
                yield return word;
            foreach (var word in member.Parts.SelectMany(part => Words(part, seen)))
                yield return word;
        }
    }

    /// <summary>Every word of a closed list in any schema.</summary>
    private static IReadOnlyList<string> Texts { get; } =
    [
        .. SchemaCatalog
            .BuiltIn.Files.SelectMany(file =>
                EnumKeyword().Matches(File.ReadAllText(Repository.PathOf("schemas", file.Name)))
            )
            .SelectMany(match => WordText().Matches(match.Value))
            .Select(match => match.Groups["word"].Value)
            .Distinct(),
    ];

    private static bool IsWord(string word)
    {
        var (type, name) = (word[..word.LastIndexOf('.')], word[(word.LastIndexOf('.') + 1)..]);
        return TypeOf(type) is { IsEnum: true } words && Enum.IsDefined(words, name);
    }

    [GeneratedRegex("\"x-slipway-member\": \"(?<name>\\w+)\"", RegexOptions.None, 10_000)]
    private static partial Regex MemberKeyword();

    [GeneratedRegex("\"enum\": \\[[^\\]]*\\]", RegexOptions.None, 10_000)]
    private static partial Regex EnumKeyword();

    [GeneratedRegex("\"(?<word>[^\"]+)\"", RegexOptions.None, 10_000)]
    private static partial Regex WordText();
}
