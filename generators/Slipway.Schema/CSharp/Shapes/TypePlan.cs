using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Schema.CSharp.Shapes;

/// <summary>How a class is built: what its constructor takes, what has to follow, what may.</summary>
internal sealed class TypePlan
{
    /// <summary>More optional values than this do not help as parameters.</summary>
    private const int MaximumChoices = 8;

    /// <summary>More overloads than this for the alternatives of required values become one that takes anything.</summary>
    private const int MaximumOverloads = 8;

    private TypePlan(
        int number,
        IReadOnlyList<Member> parameters,
        IReadOnlyList<Member> stages,
        IReadOnlyList<Member> options
    )
    {
        Number = number;
        Parameters = parameters;
        Stages = stages;
        Options = options;
    }

    /// <summary>The class's number.</summary>
    public int Number { get; }

    /// <summary>Required members that are parameters of the constructor.</summary>
    public IReadOnlyList<Member> Parameters { get; }

    /// <summary>Required members that are built by members of their own: each is a step on the way to the finished class.</summary>
    public IReadOnlyList<Member> Stages { get; }

    /// <summary>All other members that are not constants.</summary>
    public IReadOnlyList<Member> Options { get; }

    /// <summary>The optional values that are worth being parameters next to the required ones; none where there are too many.</summary>
    public IReadOnlyList<Member> Choices
    {
        get
        {
            if (Stages.Count > 0)
                return [];
            var simple = Options.Where(one => one.Obsolete is null && one.Shapes.Any(IsSimple)).ToList();
            return simple.Count > MaximumChoices ? [] : simple;
        }
    }

    /// <summary>The parameters for the required values: one list for each choice among alternatives.</summary>
    /// <param name="scope">The names of the method's other parameters; those of the list are taken from it.</param>
    /// <returns>The lists.</returns>
    public IReadOnlyList<IReadOnlyList<PlannedValue>> Overloads(NameScope scope)
    {
        var names = Parameters.Select(one => scope.Claim(one.Parameter, one.Parameter + "Value")).ToList();
        var count = Parameters.Aggregate(1L, (product, one) => Math.Min(product * one.Shapes.Count, int.MaxValue));
        var lists = new List<IReadOnlyList<PlannedValue>> { Array.Empty<PlannedValue>() };
        for (var at = 0; at < Parameters.Count; at++)
        {
            var member = Parameters[at];
            IEnumerable<Shape> shapes =
                count > MaximumOverloads && member.Shapes.Count > 1 ? [new AnyShape()] : member.Shapes;
            var name = names[at];
            lists =
            [
                .. from list in lists
                from shape in shapes
                select (IReadOnlyList<PlannedValue>)[.. list, new PlannedValue(member, shape, name)],
            ];
        }
        return lists;
    }

    /// <summary>The parameters for the optional values that are worth it.</summary>
    /// <param name="scope">The names of the method's other parameters; those of the list are taken from it.</param>
    /// <returns>The parameters.</returns>
    public IReadOnlyList<PlannedValue> ChoiceValues(NameScope scope) =>
        [
            .. Choices.Select(one => new PlannedValue(
                one,
                one.Shapes.First(IsSimple),
                scope.Claim(one.Parameter, one.Parameter + "Value")
            )),
        ];

    /// <summary>Whether a value is written as it is.</summary>
    public static bool IsSimple(Shape shape) => shape is ScalarShape or EnumShape;

    /// <summary>Plans a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="number">Its number.</param>
    /// <returns>The plan.</returns>
    public static TypePlan Of(ObjectType type, int number)
    {
        var parameters = type
            .Members.Where(one => one is { IsRequired: true, Constant: null } && !IsBuilt(one))
            .ToList();
        var stages = type.Members.Where(one => one.IsRequired && IsStage(one, number == 0)).ToList();
        var options = type.Members.Where(one =>
            one.Constant is null && !parameters.Contains(one) && !stages.Contains(one)
        );
        return new TypePlan(number, parameters, stages, [.. options]);
    }

    /// <summary>Whether a value takes members of its own to be built.</summary>
    private static bool IsBuilt(Member member) => member.Shapes.Any(shape => shape.HasObject);

    /// <summary>
    /// A list at the outermost level is not a step: there the class is in the user's hands before anything was added, so
    /// that a step would help no one.
    /// </summary>
    private static bool IsStage(Member member, bool isRoot) =>
        isRoot ? member.Shapes.Any(shape => shape is PartShape) : IsBuilt(member);
}
