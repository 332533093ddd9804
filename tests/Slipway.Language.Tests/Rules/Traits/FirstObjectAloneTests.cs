namespace Slipway.Language.Tests.Rules.Traits;

public class FirstObjectAloneTests
{
    [Theory]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}]}\n  traits: [{type: {|SLIP3116:labels|}, properties: {team: ml}}]"
    )]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}]}\n  traits: [{type: {|SLIP3116:annotations|}, properties: {team: ml}}]"
    )]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}, {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}]}\n  traits: [{type: {|SLIP3116:labels|}, properties: {team: ml}}]"
    )]
    public void It_is_reported(string component) => SpecTest.Verify(Spec.Application(component));

    [Theory]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}]}\n  traits: [{type: labels, properties: {team: ml}}]"
    )]
    [InlineData(
        "- name: objs\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}]}"
    )]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\", cpu: \"1\", memory: 1Gi}\n  traits: [{type: labels, properties: {team: ml}}]"
    )]
    public void What_works_is_silent(string component) => SpecTest.Verify(Spec.Application(component));
}
