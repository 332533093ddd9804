using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Schema.CSharp;

/// <summary>A builder that is generated from a schema.</summary>
/// <param name="builders">What is generated from the file.</param>
/// <param name="number">The number of the class among its types.</param>
/// <param name="isAlternative">Whether it is one of several forms of a value, so that only a function fills it.</param>
internal sealed class SchemaBuilder(Builders builders, int number, bool isAlternative = false) : BuilderClass
{
    private IReadOnlyList<BuilderMember>? members;

    /// <inheritdoc />
    public override string Name => builders.TypeName(number);

    /// <inheritdoc />
    public override IReadOnlyList<BuilderMember> Members => members ??= [.. Read()];

    private IEnumerable<BuilderMember> Read()
    {
        var plan = TypePlan.Of(builders.Types[number], number);
        foreach (var member in plan.Parameters)
            yield return Of(member, member.Parameter) with
            {
                IsParameter = true,
            };
        var arguments = Arguments(plan);
        foreach (var member in plan.Stages.Concat(plan.Options))
            yield return Of(member, member.Method) with
            {
                Argument = arguments.TryGetValue(member.Key, out var argument) ? argument : null,
            };
    }

    /// <summary>The optional parameters of the method that makes the builder, by their keys.</summary>
    private Dictionary<string, string> Arguments(TypePlan plan)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        if (isAlternative)
            return arguments;
        var scope = ReservedParameters.Part(isEntry: false);
        plan.Overloads(scope);
        foreach (var choice in plan.ChoiceValues(scope))
            arguments[choice.Member.Key] = choice.Name;
        return arguments;
    }

    private BuilderMember Of(Member member, string name) =>
        new(member.Key, name)
        {
            WholeName = member.WholeMethod,
            IsMap = member.Shapes.Any(shape => shape is MapShape),
            Parts =
            [
                .. member.Shapes.Select(Item).OfType<PartShape>().Select(part => Part(part, member.Shapes.Count > 1)),
            ],
            IsReference = member.Shapes.Select(Item).OfType<ReferenceShape>().Any(),
            Word = word => Word(member, word),
        };

    private SchemaBuilder Part(PartShape part, bool isOneOfSeveral) =>
        part switch
        {
            SharedShape other => new SchemaBuilder(other.Builders, 0, isOneOfSeveral),
            ObjectShape own => new SchemaBuilder(builders, own.Type, isOneOfSeveral),
            _ => throw new InvalidOperationException(part.GetType().Name),
        };

    private string? Word(Member member, string text) =>
        member
            .Shapes.Select(Item)
            .OfType<EnumShape>()
            .Select(shape => builders.Enums[shape.Enum])
            .SelectMany(words => words.Words.Select(word => (Enum: words, Word: word)))
            .Where(one => one.Word.Text == text)
            .Select(one => $"{builders.EnumName(one.Enum)}.{one.Word.Name}")
            .FirstOrDefault();

    private static Shape Item(Shape shape) =>
        shape switch
        {
            ListShape list => list.Item,
            MapShape map => map.Value,
            _ => shape,
        };
}
