namespace Slipway.Schema.CSharp.Shapes;

/// <summary>A class with a member for each key.</summary>
/// <param name="Name">The class's own name.</param>
/// <param name="Summary">What it stands for.</param>
/// <param name="Members">Its members: the required ones first, in the order of <c>required</c>, then the others in schema order.</param>
/// <param name="OtherValues">What the values of other keys look like; null where there are no other keys.</param>
internal sealed record ObjectType(string Name, string Summary, EquatableArray<Member> Members, Shape? OtherValues);
