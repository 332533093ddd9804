using Slipway.Language.Binding;
using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.Model;

namespace Slipway.Language.Tests.Binding;

/// <summary>Binds small documents to small schemas, both written out in the test.</summary>
internal sealed class BindingTest
{
    /// <summary>The value of SlipwayProfile.</summary>
    public string? Profile { get; init; }

    /// <summary>What is known of each mapping that holds <c>type</c> and <c>properties</c>.</summary>
    public BindingNote? Note { get; init; }

    /// <summary>Checks that binding finds exactly what is marked in a document.</summary>
    /// <returns>The messages, in the order of the document.</returns>
    public static IReadOnlyList<string> Verify(string schema, string marked) => new BindingTest().Check(schema, marked);

    /// <summary>Binds a document whatever it is like.</summary>
    public static BoundDocument Bind(string schema, string yaml) => new BindingTest().Run(schema, yaml);

    /// <summary>Checks with options of its own.</summary>
    public IReadOnlyList<string> Check(string schema, string marked)
    {
        var markup = SpecMarkup.Parse("f", marked);
        var found = Run(schema, markup.Text).Diagnostics.OrderBy(one => one.Span).ToList();
        found
            .Select(one => $"{one.Span} to {one.Span.EndLine},{one.Span.EndColumn} {one.Id}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                markup
                    .Expected.Select(one => $"{one.Span} to {one.Span.EndLine},{one.Span.EndColumn} {one.Id}")
                    .Order(StringComparer.Ordinal),
                string.Join('\n', found)
            );
        return found.ConvertAll(one => one.Message);
    }

    private BoundDocument Run(string schema, string yaml)
    {
        var document = new SchemaSet(_ => schema).Open("test.json")!;
        document.Faults.ShouldBeEmpty();
        var root = (SpecMapping)YamlFile.Read(SourceText.From("f", yaml)).Documents.Single();
        var profile = Profiles.Profile.Parse(Profile, out _);
        var notes = new Dictionary<SpecMapping, BindingNote>(ReferenceEqualityComparer.Instance);
        if (Note is not null)
            notes[root] = Note;
        return SchemaBinder.Bind(root, document.Root, new BindingContext(SchemaCatalog.BuiltIn, profile, notes));
    }
}
