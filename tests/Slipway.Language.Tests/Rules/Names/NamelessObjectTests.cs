namespace Slipway.Language.Tests.Rules.Names;

public class NamelessObjectTests
{
    [Theory]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, {apiVersion: v1, kind: {|SLIP3117:ConfigMap|}}]}"
    )]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, {apiVersion: v1, kind: {|SLIP3117:ConfigMap|}, metadata: {labels: {a: b}}}]}"
    )]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap}, {apiVersion: v1, kind: {|SLIP3117:Secret|}, metadata: {}}]}"
    )]
    public void It_is_reported(string component) => SpecTest.Verify(Spec.Application(component));

    [Theory]
    [InlineData("- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap}]}")]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap}, {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}]}"
    )]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}]}"
    )]
    public void What_works_is_silent(string component) => SpecTest.Verify(Spec.Application(component));
}
