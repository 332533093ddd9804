namespace Slipway;

/// <summary>
/// Marks a method whose result is a spec: static, without parameters or with one <see cref="SpecContext"/>, returning a
/// <see cref="SpecDocument"/> such as an Application, or several of them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecAttribute : Attribute;
